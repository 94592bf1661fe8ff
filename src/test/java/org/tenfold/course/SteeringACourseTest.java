package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.FixedTime;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.child.CareTeam;
import org.tenfold.child.CareTeamMembership;
import org.tenfold.child.TheChildren;
import org.tenfold.shared.rule.Refusal;

/** A course of Mira from Tuesday, the 5th of May 2026, pauses, goes on, heals and ends. */
@QuarkusTest
@Tag("data")
class SteeringACourseTest {

    private static final LocalDate TUESDAY = TheCourses.TUESDAY;
    private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
    private static final Instant NOW = FixedTime.MONDAY_MORNING;

    @Test
    void a_paused_course_goes_on_from_today_in_the_same_order() {
        UUID id = TheCourses.signed(TheChildren.mira());
        in(id, course -> steering().pause(course, olga(), "Fever", null));
        in(id, course -> steering().resume(course, olga(), "Well again", FRIDAY));
        List<TreatmentSession> sessions = sessions(id);
        assertEquals(FRIDAY, sessions.get(0).plannedOn());
        assertEquals(TUESDAY, sessions.get(0).movedFrom());
        assertEquals(MovedWhy.COURSE_WAS_PAUSED, sessions.get(0).movedWhy());
        assertEquals(LocalDate.of(2026, 5, 11), sessions.get(1).plannedOn());
        for (int i = 1; i < sessions.size(); i++) {
            assertTrue(sessions.get(i - 1).plannedOn().isBefore(sessions.get(i).plannedOn()));
        }
    }

    @Test
    void resuming_gives_a_day_to_what_was_postponed_without_one_and_keeps_the_spacing_after_the_last_session() {
        UUID id = TheCourses.sign(TheCourses.massage(TheChildren.mira(), TheCourses.freeMasseur(), TUESDAY, 3, 3));
        in(id, course -> {
            TreatmentSession first = ofCourse(course).get(0);
            first.begin(olga(), NOW, TUESDAY);
            first.complete(olga(), NOW, Reaction.CALM);
            ofCourse(course).get(1).postpone(olga(), NOW, null, "The doctor is asked");
            steering().pause(course, olga(), "The doctor is asked", null);
        });
        in(id, course -> steering().resume(course, olga(), "Goes on", TUESDAY.plusDays(1)));
        List<TreatmentSession> sessions = sessions(id);
        TreatmentSession again = sessions.get(2);
        assertEquals(2, again.number());
        assertEquals(2, again.attempt());
        assertEquals(FRIDAY, again.plannedOn());
        assertEquals(LocalDate.of(2026, 5, 11), sessions.get(3).plannedOn());
    }

    @Test
    void a_postponed_session_moves_only_what_must_move() {
        UUID id = TheCourses.signed(TheChildren.mira());
        in(id, course -> {
            TreatmentSession first = ofCourse(course).get(0);
            first.postpone(olga(), NOW, null, "Fever");
            bean(HealingThePlan.class).again(first, FRIDAY, MovedWhy.CHECK_POSTPONED);
        });
        List<TreatmentSession> sessions = sessions(id);
        assertEquals(SessionStatus.POSTPONED, sessions.get(0).status());
        assertEquals(FRIDAY, sessions.get(1).plannedOn());
        assertEquals(1, sessions.get(1).number());
        assertEquals(MovedWhy.EARLIER_SESSION_MOVED, sessions.get(2).movedWhy());
        assertEquals(LocalDate.of(2026, 5, 11), sessions.get(2).plannedOn());
        assertEquals(10, CourseProgress.of(course(id), sessions).marks().size());
    }

    @Test
    void a_stopped_course_cancels_what_lies_ahead_and_ends_the_care() {
        UUID id = TheCourses.signed(TheChildren.mira());
        in(id, course -> steering().stop(course, olga(), "Moved away", TheChildren.TODAY));
        assertTrue(sessions(id).stream().allMatch(session -> session.status() == SessionStatus.CANCELLED));
        assertEquals(TheChildren.TODAY, course(id).endedOn());
        List<CareTeamMembership> care =
                AtTheClinic.north(() -> bean(CareTeam.class).forCourse(id));
        assertFalse(care.get(0).isCurrent());
    }

    @Test
    void a_resumed_course_of_which_nothing_is_left_is_completed() {
        UUID id = TheCourses.sign(TheCourses.massage(TheChildren.mira(), TheCourses.freeMasseur(), TUESDAY, 1, 1));
        in(id, course -> {
            TreatmentSession only = ofCourse(course).get(0);
            only.begin(olga(), NOW, TUESDAY);
            only.stop(olga(), Told.now(NOW), null, "Cried", Reaction.CRIES_AND_DOES_NOT_SETTLE);
            steering().pause(course, olga(), "Cried", only);
        });
        in(id, course -> steering().resume(course, olga(), "It is enough", TUESDAY));
        assertEquals(CourseStatus.COMPLETED, course(id).status());
    }

    @Test
    void a_course_that_is_over_is_not_paused() {
        UUID id = TheCourses.signed(TheChildren.mira());
        in(id, course -> steering().stop(course, olga(), "Moved away", TheChildren.TODAY));
        assertEquals(
                "courseStandsOtherwise",
                assertThrows(Refusal.class, () -> in(id, course -> steering().pause(course, olga(), "Late", null)))
                        .key());
    }

    private static void in(UUID id, Consumer<Course> act) {
        AtTheClinic.north(() -> {
            act.accept(bean(Courses.class).whole(id).orElseThrow());
            return null;
        });
    }

    private static Course course(UUID id) {
        return AtTheClinic.north(() -> bean(Courses.class).whole(id).orElseThrow());
    }

    private static List<TreatmentSession> ofCourse(Course course) {
        return bean(TreatmentSessions.class).of(course.id());
    }

    private static List<TreatmentSession> sessions(UUID id) {
        return AtTheClinic.north(() -> bean(TreatmentSessions.class).of(id));
    }

    private static SteeringACourse steering() {
        return bean(SteeringACourse.class);
    }

    private static Account olga() {
        return Person.OLGA.account();
    }
}
