package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenfold.course.Course;
import org.tenfold.course.Reaction;
import org.tenfold.course.Told;
import org.tenfold.course.TreatmentSession;

/** How regularly Mira Lind came. */
class AttendanceTest {

    @Test
    void of_a_course_that_has_not_begun_nothing_is_said() {
        Attendance none = Attendance.of(TheFacts.sessions(TheFacts.course(10, 1), 0, 1, 2));
        assertEquals(0, none.held());
        assertNull(none.onTimePercent());
        assertNull(none.longest());
    }

    @Test
    void the_longest_gap_lies_between_two_sessions_that_were_held() {
        Course course = TheFacts.course(10, 1);
        List<TreatmentSession> all = TheFacts.sessions(course, 0, 1, 4, 7);
        all.subList(0, 3).forEach(TheFacts::hold);
        Attendance.Gap gap = Attendance.of(all).longest();
        assertEquals(3, gap.days());
        assertEquals(TheFacts.MONDAY.plusDays(1), gap.from());
        assertEquals(TheFacts.MONDAY.plusDays(4), gap.to());
    }

    @Test
    void a_stopped_session_was_held_and_a_missed_one_was_put_off() {
        List<TreatmentSession> all = TheFacts.sessions(TheFacts.course(10, 1), 0, 1, 2);
        TheFacts.hold(all.get(0));
        all.get(1).begin(TheFacts.IVAN, TheFacts.at(TheFacts.MONDAY), TheFacts.MONDAY.plusDays(1));
        all.get(1)
                .stop(
                        TheFacts.IVAN,
                        Told.now(TheFacts.at(TheFacts.MONDAY)),
                        "fever",
                        "warm",
                        Reaction.CRIES_AND_SETTLES);
        all.get(2).miss(TheFacts.IVAN, TheFacts.at(TheFacts.MONDAY), null);
        Attendance attendance = Attendance.of(all);
        assertEquals(2, attendance.held());
        assertEquals(1, attendance.putOff());
        assertEquals(100, attendance.onTimePercent());
    }

    @Test
    void all_and_nothing_are_said_only_where_it_is_so() {
        assertNull(Percent.of(0, 0));
        assertEquals(0, Percent.of(0, 400));
        assertEquals(1, Percent.of(1, 400));
        assertEquals(99, Percent.of(399, 400));
        assertEquals(100, Percent.of(400, 400));
        assertEquals(67, Percent.of(2, 3));
    }
}
