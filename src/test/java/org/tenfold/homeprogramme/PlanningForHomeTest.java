package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.homeprogramme.MirasCourse.MONDAY;
import static org.tenfold.homeprogramme.MirasCourse.daily;
import static org.tenfold.homeprogramme.MirasCourse.exercise;
import static org.tenfold.homeprogramme.MirasCourse.timed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Minutes;
import org.tenfold.library.item.Repetitions;
import org.tenfold.shared.rule.Refusal;

/** What a doctor plans, how long it takes, and of which days a parent may write. */
class PlanningForHomeTest {

    @Test
    void minutes_are_summed_for_each_day_of_the_week() {
        MinutesADay minutes = MinutesADay.of(List.of(
                daily("butterfly", 3, Routine.BATH, 2),
                new PlannedExercise("book", 1, Set.of(DayOfWeek.MONDAY), Routine.BATH, 10)));
        assertEquals(16, minutes.days().get(0).minutes());
        assertEquals(6, minutes.days().get(1).minutes());
        assertEquals(16, minutes.most());
        assertTrue(minutes.isAbove(15));
        assertFalse(minutes.isAbove(16));
    }

    @Test
    void how_long_an_exercise_takes_follows_from_its_minutes_else_from_its_repetitions() {
        assertEquals(3, SuggestedPlan.minutes(timed("a", null, new Minutes(3, 10), null)));
        assertEquals(1, SuggestedPlan.minutes(timed("b", new Repetitions(3, 3, null), null, null)));
        assertEquals(1, SuggestedPlan.minutes(timed("c", new Repetitions(10, 20, null), null, null)));
        assertEquals(2, SuggestedPlan.minutes(timed("d", new Repetitions(15, 15, Repetitions.Per.LEG), null, null)));
        assertEquals(3, SuggestedPlan.minutes(exercise("e")));
    }

    @Test
    void the_library_bounds_how_often_a_day() {
        HomeExercise bound = timed("a", null, null, new Minutes(2, 4));
        assertEquals(2, SuggestedPlan.leastTimes(bound));
        assertEquals(4, SuggestedPlan.mostTimes(MirasCourse.with(bound).protocol(), bound));
        HomeExercise free = exercise("b");
        assertEquals(1, SuggestedPlan.leastTimes(free));
        assertEquals(5, SuggestedPlan.mostTimes(MirasCourse.with(free).rounds(2).protocol(), free));
    }

    @Test
    void a_plan_survives_the_store() {
        PlannedExercisesColumn column = new PlannedExercisesColumn();
        List<PlannedExercise> plan = List.of(
                daily("butterfly", 3, Routine.BATH, 2),
                new PlannedExercise("book", 1, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), Routine.NAPPY_CHANGE, 10));
        assertEquals("butterfly 3 1234567 BATH 2\nbook 1 17 NAPPY_CHANGE 10", column.convertToDatabaseColumn(plan));
        assertEquals(plan, column.convertToEntityAttribute(column.convertToDatabaseColumn(plan)));
        assertEquals(List.of(), column.convertToEntityAttribute(""));
    }

    @Test
    void a_change_needs_its_reason_and_an_open_course() {
        MirasCourse course = MirasCourse.with(exercise("butterfly"));
        assertEquals(1, plan(course, 1, null).number());
        assertEquals(
                "homePlanNeedsAReason",
                assertThrows(Refusal.class, () -> plan(course, 2, " ")).key());
        course.course().stop(MirasCourse.olga(), Instant.EPOCH, MONDAY, "moved");
        assertEquals(
                "courseStandsOtherwise",
                assertThrows(Refusal.class, () -> plan(course, 2, "grew")).key());
    }

    private static HomePlan plan(MirasCourse course, int number, String reason) {
        return new HomePlan(course.course(), number, MONDAY, List.of(), reason, MirasCourse.olga(), Instant.EPOCH);
    }

    @Test
    void a_parent_writes_of_today_and_of_the_week_before() {
        DaysToFill.admit(MONDAY, MONDAY);
        DaysToFill.admit(MONDAY.minusDays(7), MONDAY);
        assertEquals("diaryDayIsLongAgo", refused(MONDAY.minusDays(8)));
        assertEquals("diaryDayIsAhead", refused(MONDAY.plusDays(1)));
        assertEquals(8, DaysToFill.upTo(MONDAY).size());
    }

    private static String refused(LocalDate day) {
        return assertThrows(Refusal.class, () -> DaysToFill.admit(day, MONDAY)).key();
    }
}
