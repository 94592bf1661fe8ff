package org.tenfold.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenfold.child.Sex;
import org.tenfold.measurement.growth.GrowthMeasure;
import org.tenfold.measurement.growth.GrowthStandard;
import org.tenfold.measurement.growth.GrowthStandards;

/** Where the curves and the values of a child lie on the sheet. */
class GrowthChartTest {

    private static final GrowthStandard WEIGHT =
            new GrowthStandards().of(GrowthMeasure.WEIGHT, Sex.GIRL).orElseThrow();

    @Test
    void the_chart_reaches_beyond_the_oldest_value() {
        assertEquals(List.of("0", "1", "2", "3"), months(60));
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "6"), months(130));
        assertEquals(List.of("0", "2", "4", "6", "8", "10", "12"), months(200));
        assertEquals(List.of("0", "12", "24", "36", "48", "60"), months(1826));
    }

    @Test
    void five_curves_lie_one_below_the_other() {
        GrowthChart chart = chart(100, "6");
        assertEquals(
                List.of(3, 2, 0, -2, -3),
                chart.curves().stream().map(GrowthChart.Curve::score).toList());
        double above = 0;
        for (GrowthChart.Curve curve : chart.curves()) {
            assertTrue(Double.parseDouble(curve.end()) > above);
            above = Double.parseDouble(curve.end());
        }
    }

    @Test
    void a_value_on_the_median_lies_on_its_curve() {
        GrowthChart chart = chart(91, "5.8393");
        String[] onTheCurve = chart.curves().get(2).path().split("[ML]");
        double y = Double.parseDouble(chart.judged().get(0).y());
        double x = Double.parseDouble(chart.judged().get(0).x());
        double nearest = 1000;
        for (String point : onTheCurve) {
            if (!point.isEmpty()) {
                double dx = Double.parseDouble(point.split(" ")[0]) - x;
                double dy = Double.parseDouble(point.split(" ")[1]) - y;
                nearest = Math.min(nearest, Math.hypot(dx, dy));
            }
        }
        assertTrue(nearest < 8, "nearest point of the curve: " + nearest);
    }

    @Test
    void everything_lies_on_the_sheet() {
        GrowthChart chart = chart(180, "14");
        for (GrowthChart.Point point : chart.judged()) {
            assertTrue(Double.parseDouble(point.y()) >= GrowthChart.TOP);
            assertTrue(Double.parseDouble(point.y()) <= GrowthChart.FOOT);
            assertTrue(Double.parseDouble(point.x()) <= GrowthChart.RIGHT);
        }
    }

    private static List<String> months(long day) {
        return chart(day, "6").months().stream().map(GrowthChart.Mark::label).toList();
    }

    private static GrowthChart chart(long day, String value) {
        return GrowthChart.of(
                WEIGHT,
                List.of(new GrowthChart.Aged(day, new BigDecimal(value))),
                List.of(),
                BigDecimal::toPlainString);
    }
}
