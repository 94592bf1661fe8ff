package org.tenfold.account;

import io.quarkus.arc.Arc;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.Clinics;
import org.tenfold.shared.text.Language;

/** Masseurs at "north", each test's own, and the tablets that they share. */
final class TheTablets {

    static final String PIN = "485297";

    private static final AtomicInteger COLLEAGUES = new AtomicInteger();

    /** Somebody whose tablet and throttle no other test touches. */
    record Colleague(String name, String address) {

        Account account() {
            return AtTheClinic.north(
                    () -> bean(Accounts.class).byAddress(address).orElseThrow());
        }

        Colleague withPin() {
            AtTheClinic.north(() -> {
                bean(Accounts.class)
                        .byAddress(address)
                        .orElseThrow()
                        .setPin(TheHashes.of(PIN), FixedTime.MONDAY_MORNING);
                return null;
            });
            return this;
        }

        long inTheTrail(AuditAction action) {
            Account person = account();
            return AtTheClinic.north(() -> bean(AuditTrail.class)
                    .count("actorId = ?1 and action = ?2 and subjectType = 'shared-tablet'", person.id(), action));
        }
    }

    private TheTablets() {}

    static Colleague colleague(String name) {
        return colleague(name, Role.MASSEUR);
    }

    static Colleague colleague(String name, Role role) {
        String address = "colleague-" + COLLEAGUES.incrementAndGet() + "@north.example";
        return AtTheClinic.north(() -> {
            Account account = new Account(
                    bean(Clinics.class).findById(AtTheClinic.NORTH),
                    role,
                    name,
                    address,
                    Language.EN,
                    Set.of(),
                    FixedTime.MONDAY_MORNING);
            account.activate(TheHashes.of(TheClinics.PASSWORD), FixedTime.MONDAY_MORNING);
            bean(Accounts.class).persist(account);
            return new Colleague(name, address);
        });
    }

    /** A browser becomes the tablet "Room 2" by whoever is signed in on it. */
    static Browser registered(Browser browser) {
        int status = browser.form("/account", "/account/tablet")
                .with("tablet", "Room 2")
                .send()
                .statusCode();
        if (status != 303) {
            throw new AssertionError("answered " + status);
        }
        return browser;
    }

    static void lock(Browser tablet) {
        tablet.formIn(tablet.page("/account"), "/lock").send();
    }

    /** Types the password on the tablet. */
    static void signIn(Browser tablet, Colleague person) {
        signIn(tablet, person.address());
    }

    static void signIn(Browser tablet, Person person) {
        signIn(tablet, person.address());
    }

    private static void signIn(Browser tablet, String address) {
        int status = tablet.form("/sign-in")
                .with("address", address)
                .with("password", TheClinics.PASSWORD)
                .send()
                .statusCode();
        if (status != 303) {
            throw new AssertionError(address + " was answered " + status);
        }
    }

    /** The path of somebody's tile on the lock screen. */
    static String tileOf(Browser tablet, Colleague person) {
        return tablet.page("/lock")
                .select(".lock-tile:contains(" + person.name() + ")")
                .attr("href");
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
