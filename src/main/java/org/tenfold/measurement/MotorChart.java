package org.tenfold.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The windows of six movements as bars over the months, with the days on which a child learned them, on a sheet of
 * {@value #WIDTH}; the template draws what stands here and computes nothing.
 *
 * @param today where the child's age lies; null where it lies beyond the sheet
 */
record MotorChart(int height, String foot, List<Mark> months, List<Bar> bars, String today) {

    static final int WIDTH = 480;
    static final int LEFT = 12;
    static final int RIGHT = 468;
    static final int ROW = 56;
    static final int TOP = 8;

    private static final int FEWEST_MONTHS = 20;
    private static final int STEP = 2;
    private static final int MONTHS_IN_STEPS_OF_TWO = 24;

    record Mark(String x, String label) {}

    /**
     * A movement.
     *
     * @param seen where it was first seen; null where it was not
     * @param sinceBirth the same by the age since birth of a preterm child; else null
     */
    record Bar(
            String title,
            String titleY,
            String x,
            String y,
            String width,
            String seenY,
            String seen,
            String sinceBirth) {}

    /** A movement with its ages in months. */
    record Learned(String title, BigDecimal first, BigDecimal last, BigDecimal seen, BigDecimal sinceBirth) {}

    static MotorChart of(List<Learned> movements, BigDecimal today) {
        double most = movements.stream()
                .flatMap(one -> Stream.of(one.seen(), one.sinceBirth()))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        int end = Math.max(FEWEST_MONTHS, (int) Math.ceil(most / STEP) * STEP);
        int step = end > MONTHS_IN_STEPS_OF_TWO ? STEP * STEP : STEP;
        int foot = TOP + movements.size() * ROW + STEP * STEP;
        return new MotorChart(
                foot + 34,
                String.valueOf(foot),
                IntStream.iterate(0, month -> month <= end, month -> month + step)
                        .mapToObj(month -> new Mark(x(month, end), String.valueOf(month)))
                        .toList(),
                IntStream.range(0, movements.size())
                        .mapToObj(row -> bar(movements.get(row), row, end))
                        .toList(),
                today.doubleValue() <= end ? x(today.doubleValue(), end) : null);
    }

    private static Bar bar(Learned one, int row, int end) {
        int top = TOP + row * ROW;
        double from = place(one.first().doubleValue(), end);
        return new Bar(
                one.title(),
                String.valueOf(top + 16),
                number(from),
                String.valueOf(top + 24),
                number(place(one.last().doubleValue(), end) - from),
                String.valueOf(top + 35),
                one.seen() == null ? null : x(one.seen().doubleValue(), end),
                one.sinceBirth() == null ? null : x(one.sinceBirth().doubleValue(), end));
    }

    private static String x(double month, int end) {
        return number(place(month, end));
    }

    private static double place(double month, int end) {
        return LEFT + month / end * (RIGHT - LEFT);
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
