package org.tenfold.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Passwords;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Reach;
import org.tenfold.child.Sex;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.CurrentClinic;
import org.tenfold.course.CourseOrder;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.shared.text.Language;

/**
 * A year of a clinic, made up by a seed, always the same for the same seed: masseurs who work in lanes of one hour, one
 * course after the other, up to the middle of a course today. For measuring pages at the size of a real clinic.
 */
@ApplicationScoped
public class ClinicYear {

    /** How much of a year. {@code rounds} are courses one after the other in each lane. */
    public record Size(int children, int masseurs, int hoursADay, int rounds) {

        /** 2,000 children, 30,000 sessions. */
        public static final Size WHOLE = new Size(2000, 12, 10, 25);

        /** The parent of the year guards three children whose courses are under way today. */
        boolean isUnderWayToday(int child) {
            int firstOfLastRound = (rounds - 1) * masseurs * hoursADay % children;
            return child >= firstOfLastRound && child < firstOfLastRound + 3;
        }

        public int courses() {
            return masseurs * hoursADay * rounds;
        }
    }

    private static final int SESSIONS = 10;
    private static final int BATCH = 40;
    private static final String[] GIVEN = {
        "Ada", "Bruno", "Clara", "David", "Elif", "Finn", "Greta", "Hugo", "Ines", "Jan"
    };
    private static final String[] FAMILY = {
        "Abel", "Berg", "Costa", "Dorn", "Eriksen", "Falk", "Gruber", "Holm", "Iversen"
    };

    @Inject
    EntityManager store;

    @Inject
    CurrentClinic current;

    @Inject
    Library library;

    @Inject
    PastCourses pastCourses;

    @Inject
    Passwords passwords;

    @Inject
    DemoSettings settings;

    @Inject
    Clock clock;

    /** The whole year, as clinic "full-year" with addresses such as doctor@full-year.example. */
    void load() {
        load("full-year", Size.WHOLE, 20260504);
    }

    /** Stores a year as a clinic of this key, in transactions of a few courses each. */
    public void load(String key, Size size, long seed) {
        current.enter(key);
        Random random = new Random(seed);
        List<UUID> people = QuarkusTransaction.requiringNew().call(() -> people(key, size));
        List<UUID> children = children(size, people.get(1), random);
        int lanes = size.masseurs() * size.hoursADay();
        for (int from = 0; from < size.courses(); from += BATCH) {
            int first = from;
            QuarkusTransaction.requiringNew().run(() -> {
                for (int number = first; number < Math.min(first + BATCH, size.courses()); number++) {
                    course(size, number / lanes, number % lanes, people, children.get(number % children.size()));
                }
            });
        }
    }

    /** The doctor first, then the parent, then the masseurs. */
    private List<UUID> people(String key, Size size) {
        Clinic clinic = new Clinic(
                key,
                new ClinicSettings(
                        "A year of a clinic",
                        ZoneId.of("Europe/Berlin"),
                        Language.EN,
                        EnumSet.complementOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                        LocalTime.of(8, 0),
                        LocalTime.of(19, 0)));
        store.persist(clinic);
        List<UUID> ids = new ArrayList<>();
        String hash = passwords.hash(settings.password());
        ids.add(person(clinic, Role.DOCTOR, "Dora Year", "doctor", hash));
        ids.add(person(clinic, Role.PARENT, "Paul Year", "parent", hash));
        for (int i = 1; i <= size.masseurs(); i++) {
            ids.add(person(clinic, Role.MASSEUR, "Masseur " + i, "masseur" + i, hash));
        }
        person(clinic, Role.ADMINISTRATOR, "Alma Year", "administrator", hash);
        return ids;
    }

    private UUID person(Clinic clinic, Role role, String name, String local, String hash) {
        Set<String> qualifications = role == Role.DOCTOR ? Set.of("paediatrician") : Set.of("children-massage");
        Account account = new Account(
                clinic,
                role,
                name,
                local + "@" + clinic.key() + ".example",
                Language.EN,
                qualifications,
                clock.instant());
        account.activate(hash, clock.instant());
        store.persist(account);
        return account.id();
    }

    private List<UUID> children(Size size, UUID parentId, Random random) {
        List<UUID> ids = new ArrayList<>();
        for (int from = 0; from < size.children(); from += 500) {
            int first = from;
            QuarkusTransaction.requiringNew().run(() -> {
                Account parent = store.find(Account.class, parentId);
                LocalDate today = parent.clinic().today(clock);
                for (int i = first; i < Math.min(first + 500, size.children()); i++) {
                    Child child = new Child(new ChildDetails(
                            "Y-%05d".formatted(i),
                            GIVEN[random.nextInt(GIVEN.length)],
                            FAMILY[random.nextInt(FAMILY.length)],
                            today.minusDays(400 + random.nextInt(300)),
                            245 + random.nextInt(40),
                            random.nextBoolean() ? Sex.GIRL : Sex.BOY));
                    store.persist(child);
                    ids.add(child.id());
                    if (size.isUnderWayToday(i)) {
                        store.persist(new Guardianship(child, parent, Reach.TAKES_PART, today.minusDays(300), null));
                    }
                }
            });
        }
        return ids;
    }

    private void course(Size size, int round, int lane, List<UUID> people, UUID childId) {
        Account doctor = store.find(Account.class, people.get(0));
        Account masseur = store.find(Account.class, people.get(2 + lane % size.masseurs()));
        ClinicCalendar calendar = new ClinicCalendar(doctor.clinic(), List.of());
        Protocol protocol = library.current("massage-no-10").orElseThrow();
        LocalDate today = doctor.clinic().today(clock);
        // The last round is half done today; every round before it lies ten open days further back.
        int doneBeforeToday = SESSIONS / 2 + (size.rounds() - 1 - round) * SESSIONS;
        CourseOrder order = new CourseOrder(
                store.find(Child.class, childId),
                protocol,
                protocol.defaultVariant().orElseThrow().id(),
                doctor,
                masseur,
                pastCourses.firstDay(today, doneBeforeToday, calendar),
                LocalTime.of(8 + lane / size.masseurs(), 0),
                SESSIONS,
                1,
                20,
                "Stronger trunk",
                Map.of(),
                Map.of());
        pastCourses.record(order, 1, Math.min(SESSIONS, doneBeforeToday), calendar);
    }
}
