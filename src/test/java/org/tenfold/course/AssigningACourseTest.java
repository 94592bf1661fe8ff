package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.account.Account;
import org.tenfold.child.CareTeam;
import org.tenfold.child.TheChildren;
import org.tenfold.shared.rule.Refusal;

@QuarkusTest
@Tag("data")
class AssigningACourseTest {

    @Test
    void a_signed_course_has_its_sessions_and_its_masseur_treats_the_child() {
        Account masseur = TheCourses.freeMasseur();
        UUID course = TheCourses.sign(TheCourses.massage(TheChildren.mira(), masseur));
        List<TreatmentSession> sessions = sessions(course);
        assertEquals(10, sessions.size());
        assertEquals(TheCourses.TUESDAY, sessions.get(0).plannedOn());
        assertTrue(sessions.stream().allMatch(TreatmentSession::isPlanned));
        assertEquals(
                1,
                AtTheClinic.north(() -> bean(CareTeam.class).forCourse(course).size()));
    }

    @Test
    void what_was_taken_in_the_meantime_is_not_signed() {
        Account masseur = TheCourses.freeMasseur();
        CourseOrder first = TheCourses.massage(TheChildren.mira(), masseur);
        CourseOrder second = TheCourses.massage(TheChildren.mira(), masseur);
        List<LocalDate> seen = draft(second).days();
        TheCourses.sign(first);
        assertEquals("planIsNoLongerTheSame", refusal(second, seen));
        assertEquals(
                PlannedDay.Why.MASSEUR_TAKEN,
                draft(second).plan().get(0).passedOver().get(0).why());
    }

    @Test
    void a_rule_that_may_be_set_aside_needs_a_reason_and_keeps_it() {
        UUID mira = TheChildren.mira();
        TheCourses.record(mira, "hip-dysplasia");
        CourseOrder order = TheCourses.massage(mira, TheCourses.freeMasseur());
        assertEquals("overrideNeedsAReason", refusal(order, draft(order).days()));
        CourseOrder explained = because(order, "ten-hips", "The orthopaedist has agreed");
        UUID course = TheCourses.sign(explained);
        List<CourseOverride> kept =
                AtTheClinic.north(() -> bean(CourseOverrides.class).of(course));
        assertEquals(
                List.of("ten-hips"), kept.stream().map(CourseOverride::ruleId).toList());
        assertEquals("The orthopaedist has agreed", kept.get(0).reason());
    }

    @Test
    void no_course_begins_in_the_past() {
        CourseOrder order =
                TheCourses.massage(TheChildren.mira(), TheCourses.freeMasseur(), TheChildren.TODAY.minusDays(3), 10, 1);
        assertEquals("courseBeginsInThePast", refusal(order, draft(order).days()));
    }

    @Test
    void rules_are_asked_for_the_day_on_which_the_course_can_begin() {
        LocalDate saturday = TheChildren.TODAY.plusDays(5);
        CourseOrder order = TheCourses.massage(TheChildren.mira(), TheCourses.freeMasseur(), saturday, 10, 1);
        assertEquals(saturday.plusDays(2), draft(order).days().get(0));
    }

    @Test
    void a_second_course_has_the_next_number_in_its_series() {
        UUID mira = TheChildren.mira();
        TheCourses.sign(TheCourses.massage(mira, TheCourses.freeMasseur()));
        CourseOrder again = TheCourses.massage(mira, TheCourses.freeMasseur());
        UUID second = TheCourses.sign(again);
        assertEquals(
                2, AtTheClinic.north(() -> bean(Courses.class).findById(second).ordinal()));
        assertEquals(
                LocalDate.of(2026, 5, 19),
                sessions(second).get(0).plannedOn(),
                "one session a day: the second course waits for the first");
    }

    private static CourseOrder because(CourseOrder order, String rule, String reason) {
        return new CourseOrder(
                order.child(),
                order.protocol(),
                order.variantId(),
                order.prescribedBy(),
                order.performedBy(),
                order.firstDay(),
                order.hour(),
                order.sessions(),
                order.spacingDays(),
                order.minutes(),
                order.goal(),
                order.answers(),
                java.util.Map.of(rule, reason));
    }

    private static CourseDraft draft(CourseOrder order) {
        return AtTheClinic.north(() -> bean(AssigningACourse.class).draft(order));
    }

    private static String refusal(CourseOrder order, List<LocalDate> seen) {
        return assertThrows(
                        Refusal.class,
                        () -> AtTheClinic.north(
                                () -> bean(AssigningACourse.class).sign(order, seen)))
                .key();
    }

    private static List<TreatmentSession> sessions(UUID course) {
        return AtTheClinic.north(() -> bean(TreatmentSessions.class).of(course));
    }
}
