package org.tenfold.child;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tenfold.AtTheClinic;
import org.tenfold.FixedTime;
import org.tenfold.TheClinics.Person;

/** Children of the clinics of the tests. Each call makes a new one with a record number of its own. */
public final class TheChildren {

    /** The clinical day of a test whose clock nobody moved. */
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private TheChildren() {}

    public static String freshNumber() {
        return "N-" + NUMBER.incrementAndGet();
    }

    /** Mira Lind of "north", five months and three days old, born in the 32nd week. */
    public static UUID mira() {
        return of(Person.OLGA, "Mira", "Lind");
    }

    /** A child of the doctor's clinic. */
    public static UUID of(Person doctor, String givenName, String familyName) {
        ChildDetails details =
                new ChildDetails(freshNumber(), givenName, familyName, LocalDate.of(2025, 12, 1), 226, Sex.GIRL);
        return AtTheClinic.of(
                doctor.clinic(),
                () -> bean(KeepingTheRecord.class)
                        .register(details, doctor.account())
                        .id());
    }

    /** The parent guards the child from a month ago until the day; null for no end. */
    public static UUID guard(UUID child, Person parent, Reach reach, LocalDate until) {
        return AtTheClinic.of(parent.clinic(), () -> {
            Guardianship guardianship = new Guardianship(
                    bean(Children.class).findById(child), parent.account(), reach, TODAY.minusMonths(1), until);
            bean(Guardianships.class).persist(guardianship);
            return guardianship.id();
        });
    }

    /** The masseur treats the child because of some course. */
    public static UUID treat(UUID child, Person masseur) {
        return AtTheClinic.of(masseur.clinic(), () -> {
            CareTeamMembership membership = new CareTeamMembership(
                    bean(Children.class).findById(child),
                    masseur.account(),
                    UUID.randomUUID(),
                    FixedTime.MONDAY_MORNING);
            bean(CareTeam.class).persist(membership);
            return membership.id();
        });
    }

    /** Whatever he treats the child for has ended. */
    public static void treatsNoMore(UUID child, Person masseur) {
        AtTheClinic.of(masseur.clinic(), () -> {
            bean(CareTeam.class).currentOf(child).stream()
                    .filter(one -> one.member().address().equals(masseur.address()))
                    .forEach(one -> one.end(FixedTime.MONDAY_MORNING));
            return null;
        });
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
