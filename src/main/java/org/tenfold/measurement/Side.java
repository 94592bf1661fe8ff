package org.tenfold.measurement;

/** On which side of the body something was measured. */
public enum Side {
    NONE("none"),
    LEFT("left"),
    RIGHT("right");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
