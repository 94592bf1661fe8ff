package org.tenfold.course;

/** Why a session does not stand on the day for which it was first planned. */
public enum MovedWhy {
    CHECK_POSTPONED,
    MASSEUR_POSTPONED,
    GUARDIAN_REPORTED_ILLNESS,
    EARLIER_SESSION_MOVED,
    COURSE_WAS_PAUSED,
    SESSION_WAS_MISSED
}
