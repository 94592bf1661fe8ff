package org.tenfold.course;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tenfold.AtTheClinic;
import org.tenfold.FixedTime;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.Children;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.child.TheChildren;
import org.tenfold.library.Library;
import org.tenfold.shared.text.Language;

/** Courses of "north", prescribed by Olga Petrova. */
public final class TheCourses {

    /** Tuesday, the day after the morning on which every test starts. */
    public static final LocalDate TUESDAY = TheChildren.TODAY.plusDays(1);

    public static final LocalTime TEN = LocalTime.of(10, 0);

    /** What speaks for a course of massage No. 10. */
    public static final Map<String, String> ALL_ANSWERED = Map.of(
            "ten-examined", "yes", "ten-purpose", "general", "ten-performer", "masseur", "ten-ball-allowed", "yes");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TheCourses() {}

    /** A masseur whose days are still free. */
    public static Account freeMasseur() {
        return AtTheClinic.north(() -> {
            Account masseur = new Account(
                    Person.OLGA.account().clinic(),
                    Role.MASSEUR,
                    "Yan Free",
                    "yan" + NUMBER.incrementAndGet() + "@north.example",
                    Language.EN,
                    Set.of("medical-education", "children-massage", "hip-dysplasia"),
                    FixedTime.MONDAY_MORNING);
            masseur.activate("no password", FixedTime.MONDAY_MORNING);
            bean(Accounts.class).persist(masseur);
            return masseur;
        });
    }

    /** Ten sessions of massage No. 10 from Tuesday on, at ten. */
    public static CourseOrder massage(UUID child, Account masseur) {
        return massage(child, masseur, TUESDAY, 10, 1);
    }

    public static CourseOrder massage(UUID childId, Account masseur, LocalDate first, int sessions, int spacing) {
        Child child = AtTheClinic.north(() -> bean(Children.class).findById(childId));
        return new CourseOrder(
                child,
                bean(Library.class).current("massage-no-10").orElseThrow(),
                "strokes-and-ball",
                Person.OLGA.account(),
                masseur,
                first,
                TEN,
                sessions,
                spacing,
                15,
                "A stronger back",
                ALL_ANSWERED,
                Map.of());
    }

    /** Signs the order as its plan stands now. */
    public static UUID sign(CourseOrder order) {
        return AtTheClinic.north(() -> {
            AssigningACourse assigning = bean(AssigningACourse.class);
            return assigning.sign(order, assigning.draft(order).days()).id();
        });
    }

    /** A signed course of ten sessions for the child, by a masseur who is free. */
    public static UUID signed(UUID child) {
        return sign(massage(child, freeMasseur()));
    }

    public static void record(UUID child, String condition) {
        AtTheClinic.north(() -> {
            bean(RecordedConditions.class)
                    .persist(new RecordedCondition(
                            bean(Children.class).findById(child),
                            RecordedCondition.Kind.CONDITION,
                            condition,
                            TheChildren.TODAY,
                            null,
                            Person.OLGA.account(),
                            FixedTime.MONDAY_MORNING));
            return null;
        });
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
