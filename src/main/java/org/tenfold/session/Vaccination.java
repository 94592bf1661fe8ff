package org.tenfold.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A vaccination as a family tells of it. Nobody is asked for its hour, so the waiting time counts from the end of the day.
 *
 * @param reacts whether the child still reacts to it
 */
public record Vaccination(LocalDate on, boolean reacts) {

    private static final String REACTS = " reacts";

    /** Of what was stored; none where it says that there was none. */
    static Optional<Vaccination> of(String told) {
        try {
            return told == null
                    ? Optional.empty()
                    : Optional.of(new Vaccination(LocalDate.parse(told.replace(REACTS, "")), told.endsWith(REACTS)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** As it is stored. */
    public String told() {
        return reacts ? on + REACTS : on.toString();
    }

    /** Whether a session at this moment has to wait. */
    boolean holds(Instant at, int hours, ZoneId zone) {
        return reacts || at.isBefore(over(hours, zone));
    }

    /** The last day of which some part lies within the waiting time. */
    public LocalDate lastDay(int hours, ZoneId zone) {
        return LocalDate.ofInstant(over(hours, zone).minusNanos(1), zone);
    }

    private Instant over(int hours, ZoneId zone) {
        return on.plusDays(1).atStartOfDay(zone).toInstant().plus(Duration.ofHours(hours));
    }
}
