package org.tenfold.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Sex;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOrder;
import org.tenfold.course.PlannedDay;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;
import org.tenfold.shared.text.Language;

/** Mira Lind, Olga Petrova who prescribes, Ivan Sokolov who treats: courses and sessions without a store. */
final class TheFacts {

    static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Clinic NORTH = new Clinic(
            "north",
            new ClinicSettings(
                    "North Star Clinic",
                    BERLIN,
                    Language.EN,
                    EnumSet.allOf(java.time.DayOfWeek.class),
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0)));
    static final Account OLGA = person(Role.DOCTOR, "Olga Petrova");
    static final Account IVAN = person(Role.MASSEUR, "Ivan Sokolov");
    static final Child MIRA =
            new Child(new ChildDetails("N-1", "Mira", "Lind", LocalDate.of(2025, 12, 1), 280, Sex.GIRL));

    private TheFacts() {}

    private static Account person(Role role, String name) {
        return new Account(NORTH, role, name, name + "@north.example", Language.EN, Set.of(), Instant.EPOCH);
    }

    static Protocol massage() {
        return TheLibrary.protocol("massage-no-10");
    }

    /** So many sessions of massage No. 10, every so many days. */
    static Course course(int sessions, int spacing) {
        return new Course(
                new CourseOrder(
                        MIRA,
                        massage(),
                        "strokes-and-ball",
                        OLGA,
                        IVAN,
                        MONDAY,
                        LocalTime.of(10, 0),
                        sessions,
                        spacing,
                        20,
                        "A stronger back",
                        Map.of(),
                        Map.of()),
                1,
                at(MONDAY));
    }

    /** The sessions of a course, one on each of these days after Monday. */
    static List<TreatmentSession> sessions(Course course, int... daysAfterMonday) {
        List<TreatmentSession> all = new java.util.ArrayList<>();
        for (int days : daysAfterMonday) {
            all.add(new TreatmentSession(course, all.size() + 1, new PlannedDay(MONDAY.plusDays(days), List.of())));
        }
        return all;
    }

    static void hold(TreatmentSession session, Reaction reaction) {
        hold(session, IVAN, reaction);
    }

    static void hold(TreatmentSession session, Account masseur, Reaction reaction) {
        session.begin(masseur, at(session.plannedOn()), session.plannedOn());
        session.complete(masseur, at(session.plannedOn()).plus(Duration.ofMinutes(20)), reaction);
    }

    static void hold(TreatmentSession session) {
        hold(session, Reaction.CALM);
    }

    static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(BERLIN).toInstant();
    }
}
