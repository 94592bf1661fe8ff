package org.tenfold.note;

/** Who reads a note. */
public enum NoteReach {
    /** The child's doctors and masseurs. */
    STAFF_ONLY("staff-only"),
    /** The guardians too. */
    SHARED("shared");

    private final String code;

    NoteReach(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
