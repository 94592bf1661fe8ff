package org.tenfold.clinic;

import java.time.Duration;
import org.tenfold.shared.rule.Refusal;

/**
 * When the shared tablets of a clinic lock themselves, and for how long a password opens the way for a PIN.
 *
 * @param locksAfter minutes without a sign of life
 * @param locksAtTheTableAfter the same while the step of a running session is shown to the one who carries it out
 * @param hours after which everyone types the password again
 */
public record TabletRules(int locksAfter, int locksAtTheTableAfter, int hours) {

    public static final TabletRules USUAL = new TabletRules(2, 15, 12);

    public static final int MOST_MINUTES = 30;
    public static final int MOST_MINUTES_AT_THE_TABLE = 60;
    public static final int MOST_HOURS = 12;

    public TabletRules {
        boolean sound = isWithin(locksAfter, MOST_MINUTES)
                && isWithin(locksAtTheTableAfter, MOST_MINUTES_AT_THE_TABLE)
                && isWithin(hours, MOST_HOURS)
                && locksAtTheTableAfter >= locksAfter;
        if (!sound) {
            throw new Refusal("tabletRulesAreUnsound");
        }
    }

    /** How long it may lie untouched. */
    public Duration rest(boolean handsBusy) {
        return Duration.ofMinutes(handsBusy ? locksAtTheTableAfter : locksAfter);
    }

    public Duration longest() {
        return Duration.ofHours(hours);
    }

    private static boolean isWithin(int given, int most) {
        return given >= 1 && given <= most;
    }
}
