package org.tenfold.shared.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The level axis is marked in steps that a calendar has. */
class DayAxisTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void a_few_days_are_marked_day_by_day() {
        assertEquals(
                List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2)),
                DayAxis.of(MONDAY, MONDAY.plusDays(2)).marks());
    }

    @Test
    void a_course_is_marked_by_threes_or_weeks() {
        assertEquals(
                DayAxis.Step.THREE_DAYS, DayAxis.of(MONDAY, MONDAY.plusDays(12)).step());
        assertEquals(DayAxis.Step.WEEK, DayAxis.of(MONDAY, MONDAY.plusDays(20)).step());
    }

    @Test
    void half_a_year_is_marked_by_first_days_of_months() {
        DayAxis axis = DayAxis.of(LocalDate.of(2025, 12, 10), MONDAY);
        assertTrue(axis.step().isOfMonths());
        assertEquals(LocalDate.of(2026, 1, 1), axis.marks().get(0));
        assertEquals(5, axis.marks().size());
    }

    @Test
    void a_single_day_stands_in_the_middle() {
        DayAxis axis = DayAxis.of(MONDAY, MONDAY);
        assertEquals(0.5, axis.position(MONDAY));
        assertTrue(axis.marks().contains(MONDAY));
    }

    @Test
    void the_ends_are_0_and_1_and_what_is_outside_is_not_held() {
        DayAxis axis = DayAxis.of(MONDAY, MONDAY.plusDays(10));
        assertEquals(0.0, axis.position(MONDAY));
        assertEquals(1.0, axis.position(MONDAY.plusDays(10)));
        assertTrue(axis.holds(MONDAY.plusDays(10)));
        assertFalse(axis.holds(MONDAY.minusDays(1)));
    }

    @Test
    void eighteen_years_have_few_marks() {
        assertTrue(DayAxis.of(MONDAY, MONDAY.plusYears(18)).marks().size() <= 5);
    }
}
