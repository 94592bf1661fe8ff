package org.tenfold.checkin;

/** For how long a rule that struck at home speaks. */
public enum Bearing {
    /** As long as the waiting time after a vaccination lasts. */
    WAITS,
    /** For the day. */
    TODAY,
    /** It may have passed by the time of the session. */
    PASSES
}
