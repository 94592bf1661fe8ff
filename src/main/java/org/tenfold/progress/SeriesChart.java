package org.tenfold.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.tenfold.shared.chart.DayAxis;

/** Courses on one line of time, on a sheet of 480 by 130; the template draws what stands here and computes nothing. */
public record SeriesChart(List<Bar> bars, List<Pause> pauses, List<Mark> days) {

    private static final int LEFT = 16;
    private static final int RIGHT = 464;
    private static final double LEAST = 10;

    /** A pause that is narrower shows its days in the table only. */
    private static final double ROOM_FOR_WORDS = 46;

    private static final double ROOM_FOR_A_LABEL = 40;

    /** From the first day of a course to the last, with its place in the series. */
    public record Bar(String x, String width, String middle, int place, boolean open) {}

    /** @param label its days; null where there is no room */
    public record Pause(String from, String to, String middle, Integer label, boolean asPlanned) {}

    /** @param anchor how its label stands to it, so that none leaves the sheet */
    public record Mark(String x, String label, String anchor) {}

    /** @param courses at least one, the first one first */
    static SeriesChart of(List<SeriesSheet.OfASeries> courses, BiFunction<LocalDate, DayAxis, String> label) {
        LocalDate first = courses.get(0).course().firstDay();
        LocalDate last = courses.stream()
                .map(SeriesSheet.OfASeries::last)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(first))
                .orElse(first.plusDays(1));
        DayAxis axis = DayAxis.of(first, last);
        List<Bar> bars = new ArrayList<>();
        List<Pause> pauses = new ArrayList<>();
        for (SeriesSheet.OfASeries one : courses) {
            double from = x(axis, one.course().firstDay());
            double width = Math.max(LEAST, x(axis, one.last()) - from);
            bars.add(new Bar(
                    number(from),
                    number(width),
                    number(from + width / 2),
                    one.place(),
                    one.course().status().isOpen()));
            if (one.before() != null && one.before().days() > 0) {
                pauses.add(pause(axis, one.before()));
            }
        }
        return new SeriesChart(
                bars,
                pauses,
                axis.marks().stream()
                        .map(day -> new Mark(number(x(axis, day)), label.apply(day, axis), anchor(x(axis, day))))
                        .toList());
    }

    private static String anchor(double x) {
        if (x < LEFT + ROOM_FOR_A_LABEL) {
            return "start";
        }
        return x > RIGHT - ROOM_FOR_A_LABEL ? "end" : "middle";
    }

    private static Pause pause(DayAxis axis, Interval between) {
        double from = x(axis, between.from());
        double to = x(axis, between.to());
        return new Pause(
                number(from),
                number(to),
                number((from + to) / 2),
                to - from < ROOM_FOR_WORDS ? null : Integer.valueOf(between.days()),
                between.fit() == Interval.Fit.AS_PLANNED || between.fit() == Interval.Fit.OPEN);
    }

    private static double x(DayAxis axis, LocalDate day) {
        return LEFT + axis.position(day) * (RIGHT - LEFT);
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
