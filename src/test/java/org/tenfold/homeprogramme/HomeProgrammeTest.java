package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.homeprogramme.MirasCourse.MONDAY;
import static org.tenfold.homeprogramme.MirasCourse.ORDERED;
import static org.tenfold.homeprogramme.MirasCourse.born;
import static org.tenfold.homeprogramme.MirasCourse.daily;
import static org.tenfold.homeprogramme.MirasCourse.exercise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Performer;

/** What a parent is offered on a Monday in May, by the rules alone. */
class HomeProgrammeTest {

    private final HomeExercise butterfly = exercise("butterfly");
    private final HomeExercise book = exercise("book");

    @Test
    void as_long_as_nobody_has_chosen_the_protocol_speaks() {
        HomeProgramme day = MirasCourse.with(butterfly, book).rounds(2).on(MONDAY);
        assertEquals(
                List.of(2, 2),
                day.exercises().stream().map(one -> one.rounds().size()).toList());
        assertFalse(day.plan().isByADoctor());
        assertEquals(0, day.plan().number());
    }

    @Test
    void what_is_withheld_is_never_offered_not_even_when_it_was_chosen() {
        HomeExercise ball = exercise("ball", null, null, true, true);
        MirasCourse course = MirasCourse.with(butterfly, ball)
                .trainedOn(ORDERED)
                .plan(ORDERED, daily("ball", 1, Routine.BATH, 3), daily("butterfly", 1, Routine.BATH, 3));
        assertEquals(List.of("butterfly"), course.offered());
        assertEquals(List.of("butterfly"), MirasCourse.with(butterfly, ball).offered());
    }

    @Test
    void an_exercise_waits_for_its_age_to_the_day() {
        HomeExercise fromThreeMonths = exercise("frog", "3 months", null, false, false);
        assertEquals(List.of("frog"), MirasCourse.with(fromThreeMonths).offered());
        MirasCourse aDayYounger = MirasCourse.with(fromThreeMonths).child(born(LocalDate.of(2026, 2, 5), 280));
        assertEquals(HomeState.NOTHING_TODAY, aDayYounger.on(MONDAY).state());
        assertEquals(List.of("frog"), aDayYounger.offered(MONDAY.plusDays(1)));
    }

    @Test
    void an_exercise_is_outgrown_to_the_day() {
        HomeExercise toThreeMonths = exercise("frog", null, "3 months", false, false);
        assertEquals(List.of(), MirasCourse.with(toThreeMonths).offered());
        assertEquals(List.of("frog"), MirasCourse.with(toThreeMonths).offered(MONDAY.minusDays(1)));
    }

    @Test
    void a_preterm_child_reaches_the_age_by_its_corrected_age() {
        HomeExercise fromThreeMonths = exercise("frog", "3 months", null, false, false);
        int thirtyTwoWeeks = 32 * 7;
        LocalDate eightWeeksBefore = LocalDate.of(2026, 2, 4).minusWeeks(8);
        assertEquals(
                List.of(),
                MirasCourse.with(fromThreeMonths)
                        .child(born(LocalDate.of(2026, 2, 4), thirtyTwoWeeks))
                        .offered());
        assertEquals(
                List.of("frog"),
                MirasCourse.with(fromThreeMonths)
                        .child(born(eightWeeksBefore, thirtyTwoWeeks))
                        .offered());
    }

    @Test
    void an_exercise_that_needs_training_waits_until_it_is_recorded() {
        HomeExercise taught = exercise("knees", null, null, true, false);
        assertEquals(List.of("butterfly"), MirasCourse.with(butterfly, taught).offered());
        assertTrue(MirasCourse.with(butterfly, taught).on(MONDAY).awaitsTraining());
        assertEquals(
                HomeState.AWAITS_TRAINING, MirasCourse.with(taught).on(MONDAY).state());
        MirasCourse trained = MirasCourse.with(butterfly, taught).trainedOn(MONDAY);
        assertEquals(List.of("butterfly", "knees"), trained.offered());
        assertEquals(List.of("butterfly"), trained.offered(MONDAY.minusDays(1)), "not yet on the day before");
    }

    @Test
    void an_exercise_for_which_the_child_is_too_young_does_not_wait_for_training() {
        HomeExercise later = exercise("frog", "6 months", null, true, false);
        assertFalse(MirasCourse.with(later).on(MONDAY).awaitsTraining());
    }

    @Test
    void a_protocol_that_parents_do_not_perform_has_nothing_for_home() {
        MirasCourse masseurs = MirasCourse.with(butterfly).performedBy(Performer.MASSEUR);
        assertEquals(HomeState.NOTHING_FOR_PARENTS, masseurs.on(MONDAY).state());
        assertFalse(HomeProgramme.needsTraining(masseurs.protocol()));
    }

    @Test
    void cards_stand_in_the_order_of_the_day() {
        MirasCourse course = MirasCourse.with(butterfly, book, exercise("frog"))
                .plan(
                        ORDERED,
                        daily("butterfly", 1, Routine.BEFORE_SLEEP, 3),
                        daily("book", 1, Routine.BATH, 3),
                        daily("frog", 1, Routine.AFTER_SLEEP, 3));
        assertEquals(List.of("frog", "book", "butterfly"), course.offered());
    }

    @Test
    void on_other_days_of_the_week_nothing_is_planned() {
        PlannedExercise tuesdays = new PlannedExercise("butterfly", 1, Set.of(DayOfWeek.TUESDAY), Routine.ANY_TIME, 3);
        MirasCourse course = MirasCourse.with(butterfly).plan(ORDERED, tuesdays);
        assertEquals(HomeState.NOTHING_TODAY, course.on(MONDAY).state());
        assertEquals(List.of("butterfly"), course.offered(MONDAY.plusDays(1)));
    }

    @Test
    void a_change_holds_from_its_day_on_and_leaves_the_days_before_as_they_were() {
        MirasCourse course = MirasCourse.with(butterfly, book)
                .plan(ORDERED, daily("butterfly", 1, Routine.BATH, 3))
                .plan(MONDAY, daily("book", 1, Routine.BATH, 3))
                .plan(MONDAY, daily("book", 2, Routine.BATH, 3));
        assertEquals(List.of("butterfly"), course.offered(MONDAY.minusDays(1)));
        assertEquals(List.of("book"), course.offered());
        assertEquals(3, course.on(MONDAY).plan().number(), "of two on one day the later one");
    }

    @Test
    void a_doctor_may_choose_that_nothing_is_done() {
        MirasCourse course = MirasCourse.with(butterfly).plan(ORDERED);
        assertEquals(HomeState.NOTHING_CHOSEN, course.on(MONDAY).state());
    }

    @Test
    void while_the_course_rests_there_is_nothing_to_do() {
        MirasCourse course = MirasCourse.with(butterfly).resting(MONDAY.minusDays(2), MONDAY);
        assertEquals(HomeState.OPEN, course.on(MONDAY.minusDays(3)).state());
        assertEquals(HomeState.PAUSED, course.on(MONDAY.minusDays(2)).state());
        assertEquals(HomeState.PAUSED, course.on(MONDAY.minusDays(1)).state());
        assertEquals(HomeState.OPEN, course.on(MONDAY).state(), "on the day on which it goes on");
    }

    @Test
    void a_course_that_pauses_or_has_ended_asks_for_nothing_from_that_day_on() {
        MirasCourse paused = MirasCourse.with(butterfly);
        paused.course().pause(MirasCourse.olga(), MirasCourse.at(MONDAY), "fever");
        assertEquals(HomeState.PAUSED, paused.on(MONDAY).state());
        assertEquals(HomeState.OPEN, paused.on(MONDAY.minusDays(1)).state());
        MirasCourse stopped = MirasCourse.with(butterfly);
        stopped.course().stop(MirasCourse.olga(), MirasCourse.at(MONDAY), MONDAY, "moved");
        assertEquals(HomeState.ENDED, stopped.on(MONDAY).state());
        assertEquals(HomeState.OPEN, stopped.on(MONDAY.minusDays(1)).state());
    }

    @Test
    void before_the_course_was_ordered_there_was_nothing() {
        assertEquals(
                HomeState.NOT_YET,
                MirasCourse.with(butterfly).on(ORDERED.minusDays(1)).state());
    }

    @Test
    void what_is_held_rests_with_its_reason() {
        MirasCourse all = MirasCourse.with(butterfly, book).held(MONDAY, MONDAY.plusDays(2));
        assertEquals(HomeState.HELD, all.on(MONDAY).state());
        assertEquals(MirasCourse.WORDS, all.on(MONDAY).because());
        assertEquals(HomeState.OPEN, all.on(MONDAY.plusDays(3)).state());
        HomeProgramme one =
                MirasCourse.with(butterfly, book).held(MONDAY, null, "book").on(MONDAY);
        assertTrue(one.exercise("book").orElseThrow().isResting());
        assertNull(one.exercise("book").orElseThrow().open());
        assertEquals(1, one.roundsPlanned());
    }

    @Test
    void rounds_are_counted_and_the_next_one_is_the_first_in_which_something_is_left() {
        HomeProgramme day = MirasCourse.with(butterfly, book)
                .rounds(3)
                .done(MONDAY, "butterfly", 1)
                .done(MONDAY, "butterfly", 2)
                .done(MONDAY, "book", 1)
                .on(MONDAY);
        assertEquals(2, day.exercise("butterfly").orElseThrow().roundsDone());
        assertEquals(2, day.openRound());
        assertEquals(3, day.roundsDone());
        assertEquals(6, day.roundsPlanned());
        assertFalse(day.isSettled());
    }

    @Test
    void the_day_is_done_when_every_round_is_and_settled_when_the_rest_was_left_out() {
        HomeProgramme done =
                MirasCourse.with(butterfly).done(MONDAY, "butterfly", 1).on(MONDAY);
        assertTrue(done.isDone() && done.isSettled());
        HomeProgramme left = MirasCourse.with(butterfly, book)
                .done(MONDAY, "butterfly", 1)
                .entered(MONDAY, "book", 1, NotDoneWhy.ASLEEP)
                .on(MONDAY);
        assertTrue(left.isSettled());
        assertFalse(left.isDone() || left.isIllness());
        assertTrue(MirasCourse.with(book)
                .entered(MONDAY, "book", 1, NotDoneWhy.ILL)
                .on(MONDAY)
                .isIllness());
    }

    @Test
    void what_was_entered_on_another_day_or_in_a_round_that_is_gone_is_not_counted() {
        HomeProgramme day = MirasCourse.with(butterfly)
                .rounds(2)
                .done(MONDAY.minusDays(1), "butterfly", 1)
                .done(MONDAY, "butterfly", 4)
                .on(MONDAY);
        assertEquals(0, day.roundsDone());
    }
}
