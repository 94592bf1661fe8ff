package org.tenfold.library.item;

/** What of a schedule a plan is made from. */
public enum PlanKey {
    SESSIONS_PER_COURSE,
    SESSIONS_PER_DAY,
    DAYS_BETWEEN_SESSIONS,
    COURSES,
    INTERVAL_BETWEEN_COURSES,
    SESSION_MINUTES,
    MASSAGE_MINUTES_PER_DAY,
    WARM_UP_MINUTES,
    HOME_ROUNDS_PER_DAY,
    TIME_OF_DAY,
    COURSES_PER_YEAR,
    MINUTES_FIRST_SESSIONS,
    HOME_MINUTES_PER_DAY,
    SESSIONS_PER_WEEK,
    MINUTES_REST_AFTER,
    HOURS_BETWEEN_SESSIONS,
    COURSE_DAYS;

    /** Whether it says how many minutes somebody works at most. */
    boolean capsMinutes() {
        return switch (this) {
            case SESSION_MINUTES,
                    MASSAGE_MINUTES_PER_DAY,
                    WARM_UP_MINUTES,
                    MINUTES_FIRST_SESSIONS,
                    HOME_MINUTES_PER_DAY -> true;
            default -> false;
        };
    }
}
