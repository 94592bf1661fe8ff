package org.tenfold.shared.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * How old a child is on a clinical day: in days, and in calendar months. A corrected age counts from the day on which a
 * preterm child was due.
 */
public record Age(LocalDate birthDate, LocalDate on) {

    /** Weeks of a full term, from which prematurity is counted. */
    public static final int FULL_TERM_WEEKS = 40;

    /** Below this many completed weeks a child counts as preterm. */
    public static final int PRETERM_BELOW_WEEKS = 37;

    public Age {
        if (on.isBefore(birthDate)) {
            throw new IllegalArgumentException("a child has no age before birth");
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(birthDate, on);
    }

    public long weeks() {
        return days() / 7;
    }

    /** Completed calendar months. */
    public long months() {
        return Period.between(birthDate, on).toTotalMonths();
    }

    public long years() {
        return months() / 12;
    }

    /** Days since the last completed month, for a reader. */
    public int daysAfterMonths() {
        return Period.between(birthDate, on).getDays();
    }

    /** Calendar months after the last completed year. */
    public long monthsAfterYears() {
        return months() % 12;
    }

    /** Whether this many units have been completed. */
    public boolean hasReached(Span span) {
        return !birthDate.plus(span.period()).isAfter(on);
    }

    /**
     * The age counted from the due date. A child whose due date is still ahead has the corrected age of zero days.
     *
     * @param gestationalDays completed days of gestation at birth
     */
    public Age corrected(int gestationalDays) {
        if (gestationalDays >= PRETERM_BELOW_WEEKS * 7) {
            return this;
        }
        LocalDate due = birthDate.plusDays(FULL_TERM_WEEKS * 7L - gestationalDays);
        return new Age(due.isAfter(on) ? on : due, on);
    }
}
