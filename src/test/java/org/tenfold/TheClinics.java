package org.tenfold;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.account.TheHashes;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.Clinics;
import org.tenfold.shared.text.Language;

/**
 * The two clinics of the tests and their people. Everyone has the same password. They are made when a test first asks
 * for them, and stay.
 */
public final class TheClinics {

    public static final String PASSWORD = "seven quiet rivers";

    /** A person of a clinic, by whom a test may be signed in. */
    public enum Person {
        OLGA(AtTheClinic.NORTH, Role.DOCTOR, "Olga Petrova", "olga@north.example", "orthopaedist"),
        IVAN(
                AtTheClinic.NORTH,
                Role.MASSEUR,
                "Ivan Sokolov",
                "ivan@north.example",
                "medical-education",
                "children-massage",
                "hip-dysplasia"),
        ANNA(AtTheClinic.NORTH, Role.PARENT, "Anna Lind", "anna@north.example"),
        VERA(AtTheClinic.NORTH, Role.ADMINISTRATOR, "Vera Adler", "vera@north.example"),
        DARIA(AtTheClinic.SOUTH, Role.DOCTOR, "Daria Morozova", "daria@south.example", "paediatrician"),
        PAVEL(
                AtTheClinic.SOUTH,
                Role.MASSEUR,
                "Pavel Orlov",
                "pavel@south.example",
                "medical-education",
                "children-massage"),
        MARTA(AtTheClinic.SOUTH, Role.PARENT, "Marta Berg", "marta@south.example"),
        ROMAN(AtTheClinic.SOUTH, Role.ADMINISTRATOR, "Roman Weiss", "roman@south.example"),
        /** At whose password others guess: his door stays shut for a while. */
        GLEB(AtTheClinic.SOUTH, Role.MASSEUR, "Gleb Locked", "gleb@south.example");

        private final String clinic;
        private final Role role;
        private final String fullName;
        private final String address;
        private final Set<String> qualifications;

        Person(String clinic, Role role, String fullName, String address, String... qualifications) {
            this.clinic = clinic;
            this.role = role;
            this.fullName = fullName;
            this.address = address;
            this.qualifications = Set.of(qualifications);
        }

        public String clinic() {
            return clinic;
        }

        public String fullName() {
            return fullName;
        }

        public String address() {
            return address;
        }

        /** The account as it is now, with its clinic. */
        public Account account() {
            return AtTheClinic.of(
                    clinic, () -> bean(Accounts.class).byAddress(address).orElseThrow());
        }
    }

    private TheClinics() {}

    /** Makes what is missing; cheap when nothing is. */
    static synchronized void make() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (bean(Clinics.class).findByIdOptional(AtTheClinic.SOUTH).isPresent()) {
                return;
            }
            found(AtTheClinic.NORTH, "North Star Clinic");
            found(AtTheClinic.SOUTH, "South Wind Clinic");
            String hash = TheHashes.of(PASSWORD);
            Arrays.stream(Person.values()).forEach(person -> join(person, hash));
        });
    }

    private static void found(String key, String name) {
        ClinicSettings settings = new ClinicSettings(
                name,
                ZoneId.of("Europe/Berlin"),
                Language.EN,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0));
        bean(Clinics.class).persist(new Clinic(key, settings));
    }

    private static void join(Person person, String hash) {
        Account account = new Account(
                bean(Clinics.class).findById(person.clinic),
                person.role,
                person.fullName,
                person.address,
                Language.EN,
                person.qualifications,
                FixedTime.MONDAY_MORNING);
        account.activate(hash, FixedTime.MONDAY_MORNING);
        bean(Accounts.class).persist(account);
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
