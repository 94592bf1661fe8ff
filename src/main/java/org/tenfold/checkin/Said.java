package org.tenfold.checkin;

/** What a check-in says as a whole. */
public enum Said {
    /** The questions were answered. */
    ANSWERED,
    /** The child is ill, and is expected again on a day. */
    ILL,
    /** The illness is over before that day. */
    WELL_AGAIN
}
