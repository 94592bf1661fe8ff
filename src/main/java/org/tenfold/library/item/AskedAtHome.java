package org.tenfold.library.item;

import java.util.Locale;

/** What a family is asked before it leaves home. A question of the check may say which of it answers it, too. */
public enum AskedAtHome {
    TEMPERATURE,
    ILLNESS,
    SKIN,
    TUMMY,
    VACCINATION,
    MEAL,
    SLEEP,
    MOOD;

    /** Whether what is said of it holds for the day; the rest may be otherwise by the time of the session. */
    public boolean lasts() {
        return compareTo(MEAL) < 0;
    }

    /** The word of the library for it; forms use it, too. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
