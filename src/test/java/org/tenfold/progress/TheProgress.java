package org.tenfold.progress;

import static org.tenfold.course.TheCourses.bean;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tenfold.AtTheClinic;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.child.Children;
import org.tenfold.child.TheChildren;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOrder;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.Courses;
import org.tenfold.course.PlannedDay;
import org.tenfold.course.Reaction;
import org.tenfold.course.TheCourses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.Library;
import org.tenfold.measurement.Measurement;
import org.tenfold.measurement.Measurements;
import org.tenfold.measurement.Observation;
import org.tenfold.measurement.Side;
import org.tenfold.session.SessionDone;

/** Courses of children of "north" that have come some way, and what was measured meanwhile. */
public final class TheProgress {

    private TheProgress() {}

    /** Signs a course of ten sessions from Tuesday on and holds so many of them, each on its day. */
    public static UUID course(UUID child, int held) {
        UUID course = TheCourses.signed(child);
        hold(course, held);
        return course;
    }

    /** Holds the next sessions of a course; whoever listens is told of each. */
    public static void hold(UUID courseId, int count) {
        AtTheClinic.north(() -> {
            Account masseur = Person.IVAN.account();
            bean(TreatmentSessions.class).of(courseId).stream()
                    .filter(TreatmentSession::isPlanned)
                    .limit(count)
                    .forEach(session -> {
                        session.begin(masseur, TheFacts.at(session.plannedOn()), session.plannedOn());
                        session.complete(
                                masseur,
                                TheFacts.at(session.plannedOn()).plusSeconds(1200),
                                session.number() == 1 ? Reaction.CRIES_AND_SETTLES : Reaction.CALM);
                        bean(Events.class).tell(new SessionDone(session, null));
                    });
            return null;
        });
    }

    /** Stores a course that began on this day and was completed, without asking the rules of today. */
    public static UUID past(UUID childId, int ordinal, LocalDate first, int sessions) {
        return AtTheClinic.north(() -> {
            Account masseur = Person.IVAN.account();
            CourseOrder order = TheCourses.massage(childId, masseur, first, sessions, 1);
            Course course = new Course(
                    new CourseOrder(
                            bean(Children.class).findById(childId),
                            bean(Library.class).current("massage-no-10").orElseThrow(),
                            order.variantId(),
                            Person.OLGA.account(),
                            masseur,
                            first,
                            order.hour(),
                            sessions,
                            1,
                            20,
                            "Stronger",
                            order.answers(),
                            order.overrides()),
                    ordinal,
                    TheFacts.at(first.minusDays(1)));
            bean(Courses.class).persist(course);
            for (int i = 0; i < sessions; i++) {
                TreatmentSession session =
                        new TreatmentSession(course, i + 1, new PlannedDay(first.plusDays(i), List.of()));
                TheFacts.hold(session, masseur, Reaction.CALM);
                bean(TreatmentSessions.class).persist(session);
            }
            LocalDate last = first.plusDays(sessions - 1L);
            course.complete(masseur, TheFacts.at(last), last);
            return course.id();
        });
    }

    static CourseStatus status(UUID course) {
        return AtTheClinic.north(() -> bean(Courses.class).findById(course).status());
    }

    public static void measured(UUID child, String measure, Side side, String value, LocalDate on) {
        AtTheClinic.north(() -> {
            bean(Measurements.class)
                    .persist(new Measurement(
                            bean(Children.class).findById(child),
                            null,
                            new Observation(measure, side, new BigDecimal(value), on, null),
                            Person.OLGA.account(),
                            TheFacts.at(on)));
            return null;
        });
    }

    public static UUID mira() {
        return TheChildren.mira();
    }
}
