package org.tenfold.session;

/** Why a step was left out, as a wet finger can say it. */
public enum SkippedWhy {
    ASLEEP,
    REFUSED,
    CRYING,
    SKIN,
    NO_TIME,
    OTHER
}
