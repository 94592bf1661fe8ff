package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.homeprogramme.MirasCourse.MONDAY;
import static org.tenfold.homeprogramme.MirasCourse.ORDERED;
import static org.tenfold.homeprogramme.MirasCourse.daily;
import static org.tenfold.homeprogramme.MirasCourse.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much was done at home of what was planned, from a Monday to the next. */
class HomeShareTest {

    private final MirasCourse course =
            MirasCourse.with(exercise("butterfly")).plan(ORDERED, daily("butterfly", 2, Routine.BATH, 3));

    @Test
    void what_was_done_is_set_against_what_was_planned() {
        HomeShare share = share(course, done(ORDERED, 2), done(ORDERED.plusDays(1), 1));
        assertEquals(14, share.planned(), "seven days of two rounds, and nothing of today yet");
        assertEquals(3, share.done());
        assertEquals(21, share.percent());
    }

    @Test
    void of_today_only_what_is_entered_counts() {
        assertEquals(15, share(course, done(MONDAY, 1)).planned());
        assertEquals(
                16,
                share(course, done(MONDAY, 1), leftOut(MONDAY, NotDoneWhy.ILL, 1))
                        .planned());
    }

    @Test
    void days_of_rest_are_not_held_against_anybody() {
        MirasCourse rested = MirasCourse.with(exercise("butterfly"))
                .plan(ORDERED, daily("butterfly", 2, Routine.BATH, 3))
                .resting(ORDERED.plusDays(2), MONDAY);
        HomeShare share = share(rested, done(ORDERED, 2), done(ORDERED.plusDays(1), 2));
        assertEquals(4, share.planned());
        assertEquals(100, share.percent());
    }

    @Test
    void more_than_was_planned_is_no_more_than_all() {
        assertEquals(2, share(course, done(ORDERED, 5)).done());
    }

    @Test
    void reasons_are_counted() {
        HomeShare share = share(
                course,
                leftOut(ORDERED, NotDoneWhy.ASLEEP, 2),
                leftOut(ORDERED.plusDays(1), NotDoneWhy.ASLEEP, 1),
                leftOut(ORDERED.plusDays(1), NotDoneWhy.ILL, 1));
        assertEquals(Map.of(NotDoneWhy.ASLEEP, 3, NotDoneWhy.ILL, 1), share.leftOut());
    }

    @Test
    void where_nothing_was_planned_nothing_was_missed() {
        HomeShare share = share(MirasCourse.with(exercise("butterfly")).plan(ORDERED));
        assertFalse(share.isAnything());
        assertEquals(100, share.percent());
    }

    @Test
    void the_week_shows_the_rounds_of_each_day_the_newest_first() {
        List<DiaryCount> counts =
                List.of(done(MONDAY, 2), done(MONDAY.minusDays(6), 1), leftOut(MONDAY.minusDays(1), NotDoneWhy.ILL, 1));
        WeekOfDiary week = WeekOfDiary.upTo(MONDAY, course.protocol(), counts);
        assertEquals(MONDAY, week.days().get(0));
        assertEquals(
                List.of(List.of(2, 0, 0, 0, 0, 0, 1)),
                week.lines().stream().map(WeekOfDiary.Line::rounds).toList());
        assertTrue(WeekOfDiary.upTo(MONDAY, course.protocol(), List.of(done(MONDAY.minusDays(7), 1)))
                .isEmpty());
    }

    private static HomeShare share(MirasCourse course, DiaryCount... counts) {
        return HomeShare.of(course.atHome(), ORDERED, MONDAY, List.of(counts));
    }

    private static DiaryCount done(LocalDate day, int times) {
        return new DiaryCount(null, "butterfly", day, null, times);
    }

    private static DiaryCount leftOut(LocalDate day, NotDoneWhy why, int times) {
        return new DiaryCount(null, "butterfly", day, why, times);
    }
}
