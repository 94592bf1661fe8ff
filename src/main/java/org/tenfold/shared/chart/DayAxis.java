package org.tenfold.shared.chart;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The level axis of a chart: days, marked in steps that a calendar has. */
public record DayAxis(LocalDate first, LocalDate last, Step step) {

    private static final int MOST_TICKS = 5;
    private static final int ROOM_AROUND_ONE_DAY = 3;

    /** From one mark to the next. */
    public enum Step {
        DAY(Period.ofDays(1)),
        TWO_DAYS(Period.ofDays(2)),
        THREE_DAYS(Period.ofDays(3)),
        WEEK(Period.ofWeeks(1)),
        TWO_WEEKS(Period.ofWeeks(2)),
        MONTH(Period.ofMonths(1)),
        TWO_MONTHS(Period.ofMonths(2)),
        QUARTER(Period.ofMonths(3)),
        HALF_YEAR(Period.ofMonths(6)),
        YEAR(Period.ofYears(1)),
        FIVE_YEARS(Period.ofYears(5));

        private final Period period;

        Step(Period period) {
            this.period = period;
        }

        /** Whether its marks are first days of months, and named by month and year. */
        public boolean isOfMonths() {
            return period.toTotalMonths() > 0;
        }
    }

    /** The days between two, both among them. A single day has some room on both sides. */
    public static DayAxis of(LocalDate first, LocalDate last) {
        for (Step step : Step.values()) {
            DayAxis axis = new DayAxis(first, last, step);
            if (axis.marks().size() <= MOST_TICKS) {
                return first.equals(last) ? axis.withRoom() : axis;
            }
        }
        return new DayAxis(first, last, Step.FIVE_YEARS);
    }

    private DayAxis withRoom() {
        return new DayAxis(first.minusDays(ROOM_AROUND_ONE_DAY), last.plusDays(ROOM_AROUND_ONE_DAY), Step.THREE_DAYS);
    }

    public List<LocalDate> marks() {
        LocalDate start = step.isOfMonths() ? firstOfMonthFrom(first) : first;
        return Stream.iterate(start, day -> !day.isAfter(last), day -> day.plus(step.period))
                .limit(100)
                .toList();
    }

    private static LocalDate firstOfMonthFrom(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** 0 on the first day, 1 on the last. */
    public double position(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }
}
