package org.tenfold.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.chart.DayAxis;
import org.tenfold.shared.chart.ValueAxis;

/**
 * The values of a measure over time, placed on a sheet of {@value #WIDTH} by {@value #HEIGHT}; the template draws what
 * stands here and computes nothing.
 *
 * @param sessions where on the level axis a session was held
 */
public record TrendChart(List<ValueMark> values, List<DayMark> days, List<String> sessions, List<Series> series) {

    static final int WIDTH = 480;
    static final int HEIGHT = 270;
    static final int LEFT = 56;
    static final int RIGHT = 464;
    static final int TOP = 14;
    static final int FOOT = 228;

    /** How marks of the axes are written. */
    public interface Labels {
        String of(BigDecimal value);

        String of(LocalDate day, DayAxis axis);
    }

    public record ValueMark(String y, String label) {}

    public record DayMark(String x, String label) {}

    public record Point(String x, String y) {}

    /** The values of one side, the oldest first. */
    public record Series(Side side, List<Point> points) {

        /** From point to point, as a path of SVG. */
        public String path() {
            StringBuilder path = new StringBuilder();
            points.forEach(point -> path.append(path.length() == 0 ? 'M' : 'L')
                    .append(point.x())
                    .append(' ')
                    .append(point.y()));
            return path.toString();
        }

        public boolean isSecond() {
            return side == Side.RIGHT;
        }
    }

    /** @param counting at least one, in any order */
    static TrendChart of(MeasureTerm term, List<Measurement> counting, List<LocalDate> sessions, Labels labels) {
        List<Measurement> ordered = new ArrayList<>(counting);
        ordered.sort(Comparator.comparing(Measurement::takenOn).thenComparing(Measurement::firstRecordedAt));
        ValueAxis upright = upright(term, ordered);
        DayAxis level = DayAxis.of(
                ordered.get(0).takenOn(), ordered.get(ordered.size() - 1).takenOn());
        List<Series> series = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Point> points = ordered.stream()
                    .filter(one -> one.side() == side)
                    .map(one -> new Point(x(level, one.takenOn()), y(upright, one.value())))
                    .toList();
            if (!points.isEmpty()) {
                series.add(new Series(side, points));
            }
        }
        return new TrendChart(
                upright.ticks().stream()
                        .map(value -> new ValueMark(y(upright, value), labels.of(value)))
                        .toList(),
                level.marks().stream()
                        .map(day -> new DayMark(x(level, day), labels.of(day, level)))
                        .toList(),
                sessions.stream()
                        .filter(level::holds)
                        .distinct()
                        .map(day -> x(level, day))
                        .toList(),
                series);
    }

    /** Whether left and right are told apart. */
    public boolean isSided() {
        return series.stream().anyMatch(one -> one.side() != Side.NONE);
    }

    private static ValueAxis upright(MeasureTerm term, List<Measurement> all) {
        if (term.isScale()) {
            return ValueAxis.ofScale(term.range().max());
        }
        if (term.isYesNo()) {
            return ValueAxis.ofScale(BigDecimal.ONE);
        }
        List<BigDecimal> values = all.stream().map(Measurement::value).sorted().toList();
        return ValueAxis.around(values.get(0), values.get(values.size() - 1));
    }

    private static String x(DayAxis level, LocalDate day) {
        return number(LEFT + level.position(day) * (RIGHT - LEFT));
    }

    private static String y(ValueAxis upright, BigDecimal value) {
        return number(FOOT - upright.position(value) * (FOOT - TOP));
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
