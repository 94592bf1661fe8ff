package org.tenfold.progress;

/** Whether the goal of a course was reached. */
public enum Goal {
    REACHED("success"),
    PARTLY("info"),
    NOT("warning");

    private final String code;

    Goal(String code) {
        this.code = code;
    }

    /** The name by which styles know it. */
    public String code() {
        return code;
    }
}
