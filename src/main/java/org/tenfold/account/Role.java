package org.tenfold.account;

/** What an account may be in its clinic; exactly one. The names are those that routes are guarded with. */
public enum Role {
    DOCTOR(Name.DOCTOR),
    MASSEUR(Name.MASSEUR),
    PARENT(Name.PARENT),
    ADMINISTRATOR(Name.ADMINISTRATOR);

    /** Role names as constants, for the annotations of routes. */
    public static final class Name {
        public static final String DOCTOR = "doctor";
        public static final String MASSEUR = "masseur";
        public static final String PARENT = "parent";
        public static final String ADMINISTRATOR = "administrator";

        private Name() {}
    }

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isStaff() {
        return this != PARENT;
    }
}
