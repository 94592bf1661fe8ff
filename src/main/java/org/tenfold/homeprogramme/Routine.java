package org.tenfold.homeprogramme;

import java.util.Locale;

/** What of a family's day an exercise is tied to, in the order of the day. */
public enum Routine {
    AFTER_SLEEP,
    NAPPY_CHANGE,
    ANY_TIME,
    BATH,
    BEFORE_SLEEP;

    /** The name by which styles know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
