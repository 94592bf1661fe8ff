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
    TIME_OF_DAY
}
