package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.FixedTime;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.TheChildren;
import org.tenfold.course.SteeringACourse;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;

/** Where a session of a day stands follows from its course, its outcome and the clock on the wall. */
@QuarkusTest
@Tag("data")
class DayStateTest {

    private static final LocalDate MONDAY = TheSessions.MONDAY;

    private final UUID course = TheSessions.course(TheChildren.mira(), TheSessions.freshMasseur(), LocalTime.of(10, 0));

    @Test
    void it_waits_until_its_hour_has_passed_and_is_late_then() {
        assertEquals(DayState.WAITING, at(MONDAY, LocalTime.of(9, 0)));
        assertEquals(DayState.WAITING, at(MONDAY, LocalTime.of(10, 5)), "nobody is late by the minute");
        assertEquals(DayState.LATE, at(MONDAY, LocalTime.of(10, 6)));
    }

    @Test
    void of_another_day_it_is_planned_or_left_open() {
        assertEquals(DayState.PLANNED, at(MONDAY.minusDays(1), LocalTime.of(23, 0)));
        assertEquals(DayState.LEFT_OPEN, at(MONDAY.plusDays(1), LocalTime.of(8, 0)));
    }

    @Test
    void while_its_course_waits_for_a_doctor_there_is_nothing_to_do() {
        DayState state = AtTheClinic.north(() -> {
            TreatmentSession first =
                    TheSessions.bean(TreatmentSessions.class).of(course).get(0);
            TheSessions.bean(SteeringACourse.class).pause(first.course(), Person.OLGA.account(), "Fever", null);
            return DayState.of(first, MONDAY, LocalTime.of(11, 0));
        });
        assertEquals(DayState.COURSE_PAUSED, state);
        assertFalse(state.isToDo());
    }

    @Test
    void what_has_begun_is_in_progress_on_whatever_day() {
        DayState state = AtTheClinic.north(() -> {
            TreatmentSession first =
                    TheSessions.bean(TreatmentSessions.class).of(course).get(0);
            first.begin(Person.IVAN.account(), FixedTime.MONDAY_MORNING, MONDAY);
            return DayState.of(first, MONDAY.plusDays(2), LocalTime.of(11, 0));
        });
        assertEquals(DayState.IN_PROGRESS, state);
        assertTrue(state.isToDo());
    }

    @Test
    void outcomes_are_told_apart_by_their_signs() {
        Set<String> signs = new HashSet<>();
        for (DayState state : new DayState[] {
            DayState.LATE,
            DayState.WAITING,
            DayState.IN_PROGRESS,
            DayState.COURSE_PAUSED,
            DayState.DONE,
            DayState.POSTPONED,
            DayState.MISSED,
            DayState.STOPPED,
            DayState.CANCELLED
        }) {
            assertTrue(signs.add(state.icon()), state.name());
        }
    }

    private DayState at(LocalDate today, LocalTime now) {
        return AtTheClinic.north(() ->
                DayState.of(TheSessions.bean(TreatmentSessions.class).of(course).get(0), today, now));
    }
}
