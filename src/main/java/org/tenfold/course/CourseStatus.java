package org.tenfold.course;

/** Where a course stands: planned → active → completed, with paused and stopped on the way. */
public enum CourseStatus {
    PLANNED("planned"),
    ACTIVE("active"),
    PAUSED("paused"),
    COMPLETED("completed"),
    STOPPED("stopped");

    private final String code;

    CourseStatus(String code) {
        this.code = code;
    }

    /** The name by which styles know it. */
    public String code() {
        return code;
    }

    /** Whether sessions may still come. */
    public boolean isOpen() {
        return this == PLANNED || this == ACTIVE || this == PAUSED;
    }
}
