package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.ClosedDay;
import org.tenfold.course.CoursePlanner.Taken;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

/** The days of a course in the clinic "north", which works from Monday to Friday. */
class CoursePlannerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Clinic NORTH = new Clinic(
            "north",
            new ClinicSettings(
                    "North Star Clinic",
                    ZoneId.of("Europe/Berlin"),
                    Language.EN,
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0)));

    @Test
    void ten_daily_sessions_leave_the_weekends_out() {
        List<PlannedDay> plan = planner(List.of(), List.of(), List.of()).days(MONDAY, TEN, 15, 10, 1);
        assertEquals(10, plan.size());
        assertEquals(MONDAY, plan.get(0).day());
        assertEquals(MONDAY.plusDays(7), plan.get(5).day());
        assertEquals(MONDAY.plusDays(11), plan.get(9).day());
        assertEquals(
                List.of(
                        new PlannedDay.PassedOver(MONDAY.plusDays(5), PlannedDay.Why.CLINIC_CLOSED),
                        new PlannedDay.PassedOver(MONDAY.plusDays(6), PlannedDay.Why.CLINIC_CLOSED)),
                plan.get(5).passedOver());
    }

    @Test
    void a_closed_day_is_passed_over_and_says_so() {
        PlannedDay first = planner(List.of(new ClosedDay(MONDAY, "Holiday")), List.of(), List.of())
                .next(MONDAY, TEN, 15);
        assertEquals(TUESDAY, first.day());
        assertEquals(PlannedDay.Why.CLINIC_CLOSED, first.passedOver().get(0).why());
    }

    @Test
    void the_masseur_is_not_given_two_children_at_once() {
        CoursePlanner planner = planner(List.of(), List.of(new Taken(MONDAY, LocalTime.of(9, 50), 20)), List.of());
        PlannedDay first = planner.next(MONDAY, TEN, 15);
        assertEquals(TUESDAY, first.day());
        assertEquals(PlannedDay.Why.MASSEUR_TAKEN, first.passedOver().get(0).why());
    }

    @Test
    void a_session_may_begin_when_another_ends_and_end_when_another_begins() {
        List<Taken> around =
                List.of(new Taken(MONDAY, LocalTime.of(9, 40), 20), new Taken(MONDAY, LocalTime.of(10, 15), 15));
        assertEquals(
                MONDAY,
                planner(List.of(), around, List.of()).next(MONDAY, TEN, 15).day());
    }

    @Test
    void a_child_has_one_session_a_day() {
        PlannedDay first =
                planner(List.of(), List.of(), List.of(MONDAY, TUESDAY)).next(MONDAY, TEN, 15);
        assertEquals(WEDNESDAY, first.day());
        assertEquals(PlannedDay.Why.CHILD_HAS_SESSION, first.passedOver().get(0).why());
    }

    @Test
    void every_second_day_counts_from_where_the_session_came_to_lie() {
        List<LocalDate> days =
                planner(List.of(new ClosedDay(WEDNESDAY, "Holiday")), List.of(), List.of())
                        .days(MONDAY, TEN, 15, 3, 2)
                        .stream()
                        .map(PlannedDay::day)
                        .toList();
        assertEquals(List.of(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(7)), days);
    }

    @Test
    void a_clinic_that_is_closed_for_more_than_a_year_has_no_plan() {
        List<ClosedDay> closed = MONDAY.datesUntil(MONDAY.plusDays(500))
                .map(day -> new ClosedDay(day, "Rebuilding"))
                .toList();
        CoursePlanner planner = planner(closed, List.of(), List.of());
        assertEquals(
                "noDayForTheSession",
                assertThrows(Refusal.class, () -> planner.next(MONDAY, TEN, 15)).key());
    }

    private static CoursePlanner planner(List<ClosedDay> closed, List<Taken> masseur, List<LocalDate> child) {
        return new CoursePlanner(new ClinicCalendar(NORTH, closed), masseur, child);
    }
}
