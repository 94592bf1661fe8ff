package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tenfold.course.Course;
import org.tenfold.shared.rule.Refusal;

/** When Olga Petrova says what a course has brought. */
class OccasionTest {

    private static final Findings BETTER =
            new Findings(Outcome.BETTER, Goal.PARTLY, NextStep.CONTINUE, "She rolls over.", null);

    @Test
    void half_of_ten_is_five_and_half_of_seven_is_four() {
        assertEquals(5, Occasion.halfOf(10));
        assertEquals(4, Occasion.halfOf(7));
        Course ten = underWay(10);
        assertFalse(Occasion.HALF_WAY.isDue(ten, 4));
        assertTrue(Occasion.HALF_WAY.isDue(ten, 5));
        assertTrue(Occasion.HALF_WAY.isDue(ten, 9));
        assertFalse(Occasion.HALF_WAY.isDue(ten, 10), "the end is near enough");
    }

    @Test
    void a_course_of_three_sessions_has_no_half() {
        assertFalse(Occasion.HALF_WAY.isDue(underWay(3), 2));
    }

    @Test
    void the_end_is_due_once_the_course_is_completed() {
        Course course = underWay(10);
        assertFalse(Occasion.END.isDue(course, 10));
        course.complete(TheFacts.IVAN, TheFacts.at(TheFacts.MONDAY), TheFacts.MONDAY);
        assertTrue(Occasion.END.isDue(course, 10));
        assertFalse(Occasion.HALF_WAY.mayBeWritten(course, 10));
    }

    @Test
    void of_a_stopped_course_the_doctor_may_write_but_nobody_reminds_him() {
        Course course = underWay(10);
        course.stop(TheFacts.OLGA, TheFacts.at(TheFacts.MONDAY), TheFacts.MONDAY, "moved away");
        assertTrue(Occasion.END.mayBeWritten(course, 3));
        assertFalse(Occasion.END.isDue(course, 3));
        assertFalse(Occasion.END.mayBeWritten(course, 0), "nothing was done");
    }

    @Test
    void a_review_is_refused_before_its_time_and_from_whoever_is_no_doctor() {
        Course course = underWay(10);
        assertThrows(
                Refusal.class,
                () -> new CourseReview(
                        course, Occasion.HALF_WAY, 4, BETTER, TheFacts.OLGA, TheFacts.at(TheFacts.MONDAY)));
        assertThrows(
                Refusal.class,
                () -> new CourseReview(
                        course, Occasion.HALF_WAY, 5, BETTER, TheFacts.IVAN, TheFacts.at(TheFacts.MONDAY)));
    }

    @Test
    void an_amendment_is_the_next_edition_with_its_reason() {
        CourseReview first = new CourseReview(
                underWay(10), Occasion.HALF_WAY, 5, BETTER, TheFacts.OLGA, TheFacts.at(TheFacts.MONDAY));
        Findings reached = new Findings(Outcome.BETTER, Goal.REACHED, NextStep.STOP, "She sits.", "ask again");
        CourseReview second =
                first.amendment(reached, "seen again", TheFacts.OLGA, TheFacts.at(TheFacts.MONDAY.plusDays(1)));
        assertEquals(2, second.edition());
        assertEquals("seen again", second.reason());
        assertEquals(reached, second.findings());
        assertEquals(BETTER, first.findings(), "the first stays");
        assertEquals(TheFacts.MONDAY.plusDays(1), second.signedOn());
    }

    private static Course underWay(int sessions) {
        Course course = TheFacts.course(sessions, 1);
        course.begin(TheFacts.IVAN, TheFacts.at(TheFacts.MONDAY));
        return course;
    }
}
