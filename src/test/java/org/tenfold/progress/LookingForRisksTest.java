package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tenfold.progress.TheFacts.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.course.Course;
import org.tenfold.homeprogramme.HomeShare;

/** Why Mira Lind's course may fail. Massage No. 10 allows three days from one session to the next. */
class LookingForRisksTest {

    private static final HomeShare WELL = new HomeShare(10, 10, 9, Map.of());

    @Test
    void a_course_in_its_rhythm_is_at_no_risk() {
        assertEquals(List.of(), on(MONDAY.plusDays(3), tally(1, 0, MONDAY), WELL, Set.of()));
    }

    @Test
    void more_open_days_than_the_protocol_allows_are_a_gap() {
        LocalDate friday = MONDAY.plusDays(4);
        assertEquals(List.of(new RiskFound(Risk.GAP, 4)), on(friday, tally(1, 0, MONDAY), WELL, Set.of()));
        assertEquals(
                List.of(),
                on(MONDAY.plusDays(7), tally(4, 0, MONDAY.plusDays(3)), WELL, Set.of()),
                "a weekend on which the clinic rests does not count");
    }

    @Test
    void three_sessions_put_off_are_often_unless_far_more_were_held() {
        assertEquals(List.of(new RiskFound(Risk.PUT_OFF, 3)), on(MONDAY, tally(4, 3, MONDAY), WELL, Set.of()));
        assertEquals(List.of(), on(MONDAY, tally(4, 2, MONDAY), WELL, Set.of()));
    }

    @Test
    void little_done_at_home_is_told_with_its_share() {
        assertEquals(
                List.of(new RiskFound(Risk.HOME, 20)),
                on(MONDAY, tally(4, 0, MONDAY), new HomeShare(10, 10, 2, Map.of()), Set.of()));
    }

    @Test
    void a_review_is_overdue_two_sessions_after_the_half() {
        assertEquals(List.of(), on(MONDAY, tally(6, 0, MONDAY), WELL, Set.of()));
        assertEquals(List.of(new RiskFound(Risk.REVIEW, 2)), on(MONDAY, tally(7, 0, MONDAY), WELL, Set.of()));
        assertEquals(List.of(), on(MONDAY, tally(7, 0, MONDAY), WELL, Set.of(Occasion.HALF_WAY)));
    }

    @Test
    void a_week_after_the_end_its_review_is_overdue() {
        Course course = underWay();
        course.complete(TheFacts.IVAN, TheFacts.at(MONDAY), MONDAY);
        assertEquals(List.of(), of(course, MONDAY.plusDays(6), tally(0, 0, null), HomeShare.NONE, Set.of()));
        assertEquals(
                List.of(new RiskFound(Risk.REVIEW, 7)),
                of(course, MONDAY.plusDays(7), tally(0, 0, null), HomeShare.NONE, Set.of()));
    }

    @Test
    void a_pause_of_a_week_is_long_and_has_no_gap_besides() {
        Course course = underWay();
        course.pause(TheFacts.OLGA, TheFacts.at(MONDAY), "ill");
        assertEquals(
                List.of(new RiskFound(Risk.PAUSED, 7)),
                of(course, MONDAY.plusDays(7), tally(1, 0, MONDAY), WELL, Set.of()));
    }

    @Test
    void the_part_of_a_list_goes_on_after_the_one_that_was_shown_last() {
        List<CourseAtRisk> none = List.of();
        assertEquals(new RiskPage(none, 0, true, null), RiskPage.of(none, "gone", 20));
    }

    private static List<RiskFound> on(LocalDate today, Tally tally, HomeShare home, Set<Occasion> written) {
        return of(underWay(), today, tally, home, written);
    }

    private static List<RiskFound> of(
            Course course, LocalDate today, Tally tally, HomeShare home, Set<Occasion> written) {
        return new LookingForRisks(today, LookingForRisksTest::isOpen)
                .of(course, TheFacts.massage(), tally, home, written, MONDAY);
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Tally tally(long held, long putOff, LocalDate last) {
        return new Tally(null, held, putOff, last);
    }

    private static Course underWay() {
        Course course = TheFacts.course(10, 1);
        course.begin(TheFacts.IVAN, TheFacts.at(MONDAY));
        return course;
    }
}
