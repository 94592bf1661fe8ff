package org.tenfold.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tenfold.measurement.growth.GrowthStandard;
import org.tenfold.shared.chart.ValueAxis;

/**
 * The values of a child among the curves of the growth standards, by age, on a sheet of {@value #WIDTH} by
 * {@value #HEIGHT}; the template draws what stands here and computes nothing.
 *
 * @param usual the outline of what lies between two standard deviations below and above the median
 * @param judged by the age that counts, the oldest first
 * @param sinceBirth of a preterm child the same by age since birth; else empty
 */
record GrowthChart(
        List<Mark> values,
        List<Mark> months,
        List<Curve> curves,
        String usual,
        List<Point> judged,
        List<Point> sinceBirth) {

    static final int WIDTH = 480;
    static final int HEIGHT = 372;
    static final int LEFT = 52;
    static final int RIGHT = 396;
    static final int TOP = 16;
    static final int FOOT = 322;

    static final double DAYS_IN_A_MONTH = 30.4375;
    private static final int LAST_DAY = 1826;
    private static final int FIRST_DAYS = 7;
    private static final int STEPS = 48;
    private static final int[] SCORES = {3, 2, 0, -2, -3};

    /** How far the chart reaches, and from mark to mark, in months. */
    private enum Reach {
        QUARTER(3, 1),
        HALF_YEAR(6, 1),
        YEAR(12, 2),
        TWO_YEARS(24, 4),
        THREE_YEARS(36, 6),
        FIVE_YEARS(60, 12);

        private final int months;
        private final int step;

        Reach(int months, int step) {
            this.months = months;
            this.step = step;
        }

        int days() {
            return Math.min(LAST_DAY, (int) Math.floor(months * DAYS_IN_A_MONTH));
        }

        static Reach of(long days) {
            return Stream.of(values())
                    .filter(reach -> reach.days() > days)
                    .findFirst()
                    .orElse(FIVE_YEARS);
        }
    }

    record Mark(String at, String label) {}

    /** @param end where its name stands */
    record Curve(int score, String path, String end) {

        public boolean isMedian() {
            return score == 0;
        }

        public boolean isOutermost() {
            return Math.abs(score) == 3;
        }
    }

    record Point(String x, String y) {}

    /** A value at an age in days. */
    record Aged(long days, BigDecimal value) {}

    /** From point to point, as a path of SVG. */
    public String line() {
        return path(judged);
    }

    /** @param judged and sinceBirth within the days of the standard; not both empty */
    static GrowthChart of(
            GrowthStandard standard, List<Aged> judged, List<Aged> sinceBirth, Function<BigDecimal, String> number) {
        List<Aged> all = Stream.concat(judged.stream(), sinceBirth.stream()).toList();
        Reach reach = Reach.of(all.stream().mapToLong(Aged::days).max().orElse(0));
        ValueAxis upright =
                ValueAxis.around(least(all, lowest(standard)), most(all, standard.value(SCORES[0], reach.days())));
        List<Curve> curves = new ArrayList<>();
        for (int score : SCORES) {
            List<Point> points = curve(standard, score, reach, upright);
            curves.add(
                    new Curve(score, path(points), points.get(points.size() - 1).y()));
        }
        List<Point> usual = new ArrayList<>(curve(standard, 2, reach, upright));
        List<Point> below = curve(standard, -2, reach, upright);
        for (int i = below.size() - 1; i >= 0; i--) {
            usual.add(below.get(i));
        }
        return new GrowthChart(
                upright.ticks().stream()
                        .map(value -> new Mark(y(upright, value.doubleValue()), number.apply(value)))
                        .toList(),
                IntStream.iterate(0, month -> month <= reach.months, month -> month + reach.step)
                        .mapToObj(month -> new Mark(
                                x(reach, Math.min(reach.days(), month * DAYS_IN_A_MONTH)), String.valueOf(month)))
                        .toList(),
                curves,
                path(usual) + "Z",
                points(judged, reach, upright),
                points(sinceBirth, reach, upright));
    }

    /** A newborn loses weight before it gains. */
    private static double lowest(GrowthStandard standard) {
        return IntStream.rangeClosed(0, FIRST_DAYS)
                .mapToDouble(day -> standard.value(SCORES[SCORES.length - 1], day))
                .min()
                .orElseThrow();
    }

    private static BigDecimal least(List<Aged> all, double ofTheCurves) {
        return all.stream().map(Aged::value).reduce(rounded(ofTheCurves), BigDecimal::min);
    }

    private static BigDecimal most(List<Aged> all, double ofTheCurves) {
        return all.stream().map(Aged::value).reduce(rounded(ofTheCurves), BigDecimal::max);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Point> curve(GrowthStandard standard, int score, Reach reach, ValueAxis upright) {
        return IntStream.rangeClosed(0, STEPS)
                .map(step -> reach.days() * step / STEPS)
                .mapToObj(day -> new Point(x(reach, day), y(upright, standard.value(score, day))))
                .toList();
    }

    private static List<Point> points(List<Aged> values, Reach reach, ValueAxis upright) {
        return values.stream()
                .map(one ->
                        new Point(x(reach, one.days()), y(upright, one.value().doubleValue())))
                .toList();
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        points.forEach(point -> path.append(path.length() == 0 ? 'M' : 'L')
                .append(point.x())
                .append(' ')
                .append(point.y()));
        return path.toString();
    }

    private static String x(Reach reach, double day) {
        return number(LEFT + day / reach.days() * (RIGHT - LEFT));
    }

    private static String y(ValueAxis upright, double value) {
        return number(FOOT - upright.position(BigDecimal.valueOf(value)) * (FOOT - TOP));
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
