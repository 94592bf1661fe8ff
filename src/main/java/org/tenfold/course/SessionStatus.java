package org.tenfold.course;

/**
 * Where a session stands: planned → in progress → done; or postponed (a new date follows), missed, stopped (a stop rule
 * was met), cancelled. Whatever is over stays as it is.
 */
public enum SessionStatus {
    PLANNED("planned"),
    IN_PROGRESS("in-progress"),
    DONE("done"),
    POSTPONED("postponed"),
    MISSED("missed"),
    STOPPED("stopped"),
    CANCELLED("cancelled");

    private final String code;

    SessionStatus(String code) {
        this.code = code;
    }

    /** The name by which styles know it. */
    public String code() {
        return code;
    }

    /** Whether the session has its outcome. */
    public boolean isOver() {
        return this != PLANNED && this != IN_PROGRESS;
    }
}
