package org.tenfold.progress;

/** Why a course may fail. */
public enum Risk {
    GAP,
    PUT_OFF,
    HOME,
    REVIEW,
    PAUSED
}
