package org.tenfold.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.child.Guardianships;
import org.tenfold.clinic.Clinics;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;

/** At the size of a clinic's year every page asks the store as often as in a clinic that has just begun. */
@QuarkusTest
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClinicYearTest {

    private static final String SMALL = "small-year";
    private static final String WHOLE = "whole-year";
    private static final long SEED = 20260504;

    /** The pages at which people look most. */
    private static final int MOST = 12;

    /** Pages that are opened now and then may ask a little more. */
    private static final int MOST_ELSEWHERE = 20;

    @Inject
    ClinicYear clinicYear;

    @Inject
    DemoSettings settings;

    @Inject
    SessionFactory sessionFactory;

    @Inject
    Accounts accounts;

    @Inject
    Guardianships guardianships;

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    @Inject
    Clinics clinics;

    @Inject
    Clock clock;

    /** What a page needs to be asked for in one of the two clinics. */
    private record Place(String clinic, UUID child, UUID course, UUID sessionToday, UUID sessionOver) {}

    private final Map<String, Place> places = new HashMap<>();

    @BeforeAll
    void two_clinics_of_very_different_size() {
        load(SMALL, new ClinicYear.Size(6, 1, 3, 2));
        load(WHOLE, ClinicYear.Size.WHOLE);
    }

    private void load(String key, ClinicYear.Size size) {
        AtTheClinic.inOwnRequest(() -> {
            clinicYear.load(key, size, SEED);
            return null;
        });
        places.put(key, AtTheClinic.of(key, () -> place(key)));
    }

    /** The doctor leads, has published a protocol of the clinic's own, and works on its next version. */
    private String workingCopy(String key) {
        AtTheClinic.of(key, () -> {
            clinics.findById(key)
                    .leadBy(accounts.byAddress("doctor@" + key + ".example")
                            .orElseThrow()
                            .id());
            return null;
        });
        Browser lead = SignedInAs.as("doctor@" + key + ".example", settings.password());
        String copy = lead.form("/library/massage-no-10/copy").send().header("Location");
        lead.form(copy + "/publication").send();
        return lead.post("/library/massage-no-10-own/working-copy").header("Location");
    }

    private Place place(String key) {
        Account parent = accounts.byAddress("parent@" + key + ".example").orElseThrow();
        UUID child = guardianships
                .currentOf(parent.id(), clinics.findById(key).today(clock))
                .get(0)
                .child()
                .id();
        Course course = courses.openOf(List.of(child)).get(0);
        List<TreatmentSession> ofCourse = sessions.of(course.id());
        TreatmentSession next = ofCourse.stream()
                .filter(session -> !session.isOver())
                .findFirst()
                .orElseThrow();
        return new Place(key, child, course.id(), next.id(), ofCourse.get(0).id());
    }

    @Test
    void the_year_has_the_size_it_promises() {
        Long children = AtTheClinic.of(WHOLE, this::childrenOfTheClinic);
        Long ofWhole = AtTheClinic.of(WHOLE, () -> sessions.count());
        Long ofSmall = AtTheClinic.of(SMALL, () -> sessions.count());
        assertEquals(2000L, children);
        assertEquals(30_000L, ofWhole);
        assertEquals(60L, ofSmall, "the other clinic's sessions are not there");
    }

    private long childrenOfTheClinic() {
        return sessions.getEntityManager()
                .createQuery("select count(c) from Child c", Long.class)
                .getSingleResult();
    }

    @Test
    void pages_of_a_doctor_cost_the_same() {
        costTheSame(
                "doctor",
                MOST,
                place -> "/overview",
                place -> "/children",
                place -> "/children/" + place.child(),
                place -> "/children/" + place.child() + "/measurements",
                place -> "/children/" + place.child() + "/measurements/new",
                place -> "/children/" + place.child() + "/measurements/weight",
                place -> "/courses/" + place.course(),
                place -> "/courses/" + place.course() + "/progress",
                place -> "/children/" + place.child() + "/series/massage-no-10");
        costTheSame(
                "doctor",
                MOST_ELSEWHERE,
                place -> "/progress",
                place -> "/progress?from=2025-05-05&to=2026-05-04",
                place -> "/progress/exports/completion",
                place -> "/children/" + place.child() + "/notes",
                place -> "/children/" + place.child() + "/assign",
                place -> "/children/" + place.child() + "/assign/massage-no-10",
                place -> "/sessions/" + place.sessionOver(),
                place -> "/children/" + place.child() + "/sessions",
                place -> "/children/" + place.child() + "/handover",
                place -> "/safeguarding");
    }

    @Test
    void pages_of_a_masseur_cost_the_same() {
        costTheSame(
                "masseur1",
                MOST,
                place -> "/today",
                place -> "/sessions/" + place.sessionToday(),
                place -> "/sessions/" + place.sessionOver(),
                place -> "/children/" + place.child(),
                place -> "/children/" + place.child() + "/sessions",
                place -> "/sessions/" + place.sessionToday() + "/concern",
                place -> "/courses/" + place.course());
    }

    @Test
    void pages_of_a_parent_cost_the_same() {
        costTheSame(
                "parent",
                MOST,
                place -> "/home/" + place.child(),
                place -> "/home/" + place.child() + "/progress",
                place -> "/children/" + place.child(),
                place -> "/courses/" + place.course(),
                place -> "/sessions/" + place.sessionOver());
    }

    @Test
    void pages_of_an_administrator_cost_the_same() {
        costTheSame("administrator", MOST_ELSEWHERE, place -> "/accounts", place -> "/clinic", place -> "/trail");
    }

    @Test
    void pages_of_the_library_cost_the_same() {
        Map<String, String> copies = Map.of(SMALL, workingCopy(SMALL), WHOLE, workingCopy(WHOLE));
        costTheSame(
                "doctor",
                MOST,
                place -> "/library",
                place -> "/library/hip-dysplasia-massage",
                place -> "/library/readings",
                place -> "/library/statements/S0-019",
                place -> "/library/sources",
                place -> "/library/massage-no-10-own",
                place -> "/library/drafts",
                place -> copies.get(place.clinic()),
                place -> copies.get(place.clinic()) + "/head",
                place -> copies.get(place.clinic()) + "/rules/items/ten-hips",
                place -> copies.get(place.clinic()) + "/rules/items/ten-hips/removal",
                place -> copies.get(place.clinic()) + "/rules/new",
                place -> copies.get(place.clinic()) + "/comparison",
                place -> copies.get(place.clinic()) + "/publication",
                place -> copies.get(place.clinic()) + "/discarding");
    }

    private interface Address {
        String in(Place place);
    }

    private void costTheSame(String person, int most, Address... pages) {
        List<Executable> checks = new ArrayList<>();
        for (Address page : pages) {
            long small = statements(person, page, places.get(SMALL));
            long whole = statements(person, page, places.get(WHOLE));
            String path = page.in(places.get(WHOLE));
            checks.add(() -> assertEquals(small, whole, () -> path + " costs more in a large clinic"));
            checks.add(() -> assertTrue(whole <= most, () -> path + " costs " + whole + " statements"));
        }
        assertAll(checks);
    }

    private long statements(String person, Address page, Place place) {
        Browser browser = SignedInAs.as(person + "@" + place.clinic() + ".example", settings.password());
        Supplier<Integer> look = () -> browser.get(page.in(place)).statusCode();
        // Once before, so that what is read but once a start is not counted.
        assertEquals(200, look.get(), page.in(place));
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        look.get();
        return sessionFactory.getStatistics().getPrepareStatementCount() - before;
    }
}
