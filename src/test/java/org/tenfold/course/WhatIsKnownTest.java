package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.FixedTime;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Sex;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;
import org.tenfold.library.rule.Facts;
import org.tenfold.shared.text.Language;

/** What rules are told of the courses that a child has had: a clinic's own variant counts as its original. */
class WhatIsKnownTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    private final Protocol original = TheLibrary.protocol("massage-no-10");
    private final Protocol ours = TheLibrary.own("massage-no-10-own", "massage-no-10");
    private final Account olga = new Account(
            new Clinic(
                    "north",
                    new ClinicSettings(
                            "North",
                            ZoneId.of("Europe/Berlin"),
                            Language.EN,
                            EnumSet.allOf(DayOfWeek.class),
                            LocalTime.of(8, 0),
                            LocalTime.of(18, 0))),
            Role.DOCTOR,
            "Olga Petrova",
            "olga@north.example",
            Language.EN,
            Set.of("paediatrician"),
            FixedTime.MONDAY_MORNING);
    private final Child mira = new Child(new ChildDetails("N-1", "Mira", "Lind", MONDAY.minusDays(200), 280, Sex.GIRL));

    @Test
    void a_course_of_our_own_variant_goes_before_one_of_the_original() {
        Facts facts =
                after(ended(ours, 1, MONDAY.minusDays(20))).facts(original).build();

        assertEquals(2, facts.courseNumber());
        assertEquals(20, facts.daysSinceLastCourse());
        assertEquals(Set.of(), facts.openCourses());
    }

    @Test
    void a_course_of_the_original_goes_before_one_of_our_own_variant() {
        Facts facts =
                after(ended(original, 1, MONDAY.minusDays(20))).facts(ours).build();

        assertEquals(2, facts.courseNumber());
        assertEquals(20, facts.daysSinceLastCourse());
    }

    @Test
    void an_open_course_of_our_own_variant_is_one_of_the_original() {
        assertEquals(
                Set.of("massage-no-10"),
                after(course(ours, 1)).facts(original).build().openCourses());
    }

    @Test
    void another_protocol_does_not_count() {
        Facts facts = after(ended(ours, 1, MONDAY.minusDays(20)))
                .facts(TheLibrary.protocol("hip-dysplasia-massage"))
                .build();

        assertEquals(1, facts.courseNumber());
        assertNull(facts.daysSinceLastCourse());
    }

    private WhatIsKnown.OfAChild after(Course course) {
        return new WhatIsKnown.OfAChild(
                mira,
                MONDAY,
                List.of(),
                List.of(course),
                Map.of(),
                List.of(),
                false,
                TheLibrary.conditions(),
                TheLibrary.measureTerms());
    }

    private Course ended(Protocol protocol, int ordinal, LocalDate day) {
        Course course = course(protocol, ordinal);
        course.stop(olga, FixedTime.MONDAY_MORNING, day, "The family is travelling");
        return course;
    }

    private Course course(Protocol protocol, int ordinal) {
        CourseOrder order = new CourseOrder(
                mira,
                protocol,
                "strokes-and-ball",
                olga,
                olga,
                MONDAY.minusDays(30),
                LocalTime.of(10, 0),
                10,
                1,
                15,
                "A stronger back",
                Map.of(),
                Map.of());
        return new Course(order, ordinal, FixedTime.MONDAY_MORNING);
    }
}
