package org.tenfold.session;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tenfold.AtTheClinic;
import org.tenfold.FixedTime;
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.account.TheHashes;
import org.tenfold.child.Child;
import org.tenfold.child.Children;
import org.tenfold.child.TheChildren;
import org.tenfold.clinic.Clinics;
import org.tenfold.course.AssigningACourse;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOrder;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.shared.text.Language;

/** Courses of ten sessions at "north", assigned by Olga Petrova, performed by a masseur of each test's own. */
final class TheSessions {

    static final LocalDate MONDAY = TheChildren.TODAY;

    private static final AtomicInteger MASSEURS = new AtomicInteger();

    private TheSessions() {}

    /** The address of a masseur whose days are still empty. */
    static String freshMasseur() {
        String address = "masseur-" + MASSEURS.incrementAndGet() + "@north.example";
        return AtTheClinic.north(() -> {
            Account masseur = new Account(
                    bean(Clinics.class).findById(AtTheClinic.NORTH),
                    Role.MASSEUR,
                    "Ivan Sokolov",
                    address,
                    Language.EN,
                    Person.IVAN.account().qualifications(),
                    FixedTime.MONDAY_MORNING);
            masseur.activate(TheHashes.of(TheClinics.PASSWORD), FixedTime.MONDAY_MORNING);
            bean(Accounts.class).persist(masseur);
            return address;
        });
    }

    /** A course that begins on the Monday of the tests. */
    static UUID course(UUID childId, String masseur, LocalTime hour) {
        Map<String, String> answers = Map.of(
                "ten-examined", "yes",
                "ten-purpose", "general",
                "ten-performer", "masseur",
                "ten-ball-allowed", "yes");
        return AtTheClinic.north(() -> {
            Child child = bean(Children.class).findById(childId);
            Protocol protocol = bean(Library.class).current("massage-no-10").orElseThrow();
            CourseOrder order = new CourseOrder(
                    child,
                    protocol,
                    protocol.defaultVariant().orElseThrow().id(),
                    Person.OLGA.account(),
                    bean(Accounts.class).byAddress(masseur).orElseThrow(),
                    MONDAY,
                    hour,
                    10,
                    1,
                    30,
                    "Stronger",
                    answers,
                    Map.of());
            AssigningACourse assigning = bean(AssigningACourse.class);
            return assigning.sign(order, assigning.draft(order).days()).id();
        });
    }

    /** All attempts of all sessions of the course, in order. */
    static List<TreatmentSession> of(UUID courseId) {
        return AtTheClinic.north(() -> bean(TreatmentSessions.class).of(courseId));
    }

    static TreatmentSession number(int number, UUID courseId) {
        return of(courseId).stream()
                .filter(session -> session.number() == number)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    static TreatmentSession now(UUID sessionId) {
        return AtTheClinic.north(() -> bean(TreatmentSessions.class).findById(sessionId));
    }

    static Course courseNow(UUID courseId) {
        return AtTheClinic.north(() -> bean(Courses.class).findById(courseId));
    }

    static Map<String, String> wellAnswers() {
        return SessionCheckTest.wellAnswers(AtTheClinic.north(
                () -> bean(Library.class).current("massage-no-10").orElseThrow()));
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
