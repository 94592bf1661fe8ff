package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.progress.TheFacts.MONDAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tenfold.course.Course;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.ScheduleItem;

/** The pauses between Mira Lind's courses: 45 to 120 days are planned. */
class IntervalTest {

    private static final ScheduleItem PLANNED =
            TheFacts.massage().schedule(PlanKey.INTERVAL_BETWEEN_COURSES).orElseThrow();

    @Test
    void a_pause_lies_within_the_plan_or_is_too_short_or_too_long() {
        assertEquals(Interval.Fit.SHORT, fit(44));
        assertEquals(Interval.Fit.AS_PLANNED, fit(45));
        assertEquals(Interval.Fit.AS_PLANNED, fit(120));
        assertEquals(Interval.Fit.LONG, fit(121));
        assertEquals(Interval.Fit.OPEN, new Interval(MONDAY, MONDAY.plusDays(3), null).fit());
    }

    @Test
    void another_course_may_begin_when_the_shortest_pause_is_over() {
        assertEquals(Optional.of(MONDAY.plusDays(45)), Interval.earliestAfter(MONDAY, PLANNED));
        assertEquals(Optional.empty(), Interval.earliestAfter(MONDAY, null));
    }

    @Test
    void courses_stand_on_one_line_and_a_narrow_pause_has_no_words() {
        Course first = TheFacts.course(10, 1);
        SeriesSheet.OfASeries one = new SeriesSheet.OfASeries(1, first, null, null, MONDAY.plusDays(10), null, null);
        SeriesSheet.OfASeries two = new SeriesSheet.OfASeries(
                2,
                TheFacts.course(10, 1),
                null,
                null,
                MONDAY.plusDays(100),
                new Interval(MONDAY.plusDays(10), MONDAY.plusDays(70), PLANNED),
                null);
        SeriesSheet.OfASeries three = new SeriesSheet.OfASeries(
                3, first, null, null, MONDAY.plusDays(90), new Interval(MONDAY, MONDAY.plusDays(2), PLANNED), null);
        SeriesChart chart = SeriesChart.of(List.of(one, two, three), (day, axis) -> day.toString());
        assertEquals("16.0", chart.bars().get(0).x());
        assertEquals(60, chart.pauses().get(0).label());
        assertTrue(chart.pauses().get(0).asPlanned());
        assertNull(chart.pauses().get(1).label());
        assertTrue(chart.bars().get(0).open());
    }

    @Test
    void a_series_of_one_day_can_be_drawn() {
        SeriesSheet.OfASeries one =
                new SeriesSheet.OfASeries(1, TheFacts.course(10, 1), null, null, MONDAY, null, null);
        SeriesChart chart = SeriesChart.of(List.of(one), (day, axis) -> "");
        assertEquals(1, chart.bars().size());
        assertEquals(
                List.of("start", "end"),
                chart.days().stream().map(SeriesChart.Mark::anchor).toList(),
                "no label leaves the sheet");
    }

    private static Interval.Fit fit(int days) {
        return new Interval(MONDAY, MONDAY.plusDays(days), PLANNED).fit();
    }
}
