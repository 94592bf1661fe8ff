package org.tenfold.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.child.Guardianships;
import org.tenfold.clinic.Clinics;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.demo.ClinicYear;
import org.tenfold.demo.DemoSettings;
import org.tenfold.shared.text.Language;

/** Walks every route as every role and as nobody: the table says who gets in, and no route is missing from it. */
@QuarkusTest
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String CLINIC = "walked";
    private static final String LETTERS = "NDMPA";

    /** Leads out, or takes away what the rest of the walk needs: walked last. */
    private static final Set<String> LAST = Set.of("POST /sign-out", "POST /account/password");

    @Inject
    ClinicYear clinicYear;

    @Inject
    DemoSettings settings;

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

    /** Asked with nothing filled in, these name nothing that is there: whoever may enter gets 404 too. */
    private static final Set<String> NAME_A_RECORD_IN_THE_FORM = Set.of("POST /courses/{id}/home-training");

    /** Records that everyone of the clinic has to do with, by the beginning of the path that names them. */
    private final Map<String, String> records = new HashMap<>();

    @BeforeAll
    void a_clinic_to_walk_through() {
        AtTheClinic.inOwnRequest(() -> {
            clinicYear.load(CLINIC, new ClinicYear.Size(6, 1, 3, 2), 1);
            return null;
        });
        AtTheClinic.of(CLINIC, () -> {
            Account parent = accounts.byAddress("parent@" + CLINIC + ".example").orElseThrow();
            UUID child = guardianships
                    .currentOf(parent.id(), clinics.findById(CLINIC).today(clock))
                    .get(0)
                    .child()
                    .id();
            Course course = courses.openOf(List.of(child)).get(0);
            TreatmentSession next = sessions.of(course.id()).stream()
                    .filter(session -> !session.isOver())
                    .findFirst()
                    .orElseThrow();
            Account newcomer = new Account(
                    clinics.findById(CLINIC),
                    Role.MASSEUR,
                    "Nils New",
                    "nils@" + CLINIC + ".example",
                    Language.EN,
                    Set.of(),
                    clock.instant());
            accounts.persist(newcomer);
            // Of the doctors only the medical lead enters what he decides.
            clinics.findById(CLINIC)
                    .leadBy(accounts.byAddress("doctor@" + CLINIC + ".example")
                            .orElseThrow()
                            .id());
            records.put("/children/{id}", "/children/" + child);
            records.put("/home/{child}", "/home/" + child);
            records.put("/courses/{id}", "/courses/" + course.id());
            records.put("/sessions/{id}", "/sessions/" + next.id());
            records.put("/accounts/{id}", "/accounts/" + newcomer.id());
            records.put("/library/statements/{id}", "/library/statements/S0-019");
            records.put("/library/{slug}", "/library/massage-no-10");
            return null;
        });
    }

    @Test
    void the_table_names_every_route_and_no_other() {
        Set<Route> routes = Route.all();
        assertFalse(routes.isEmpty());
        assertEquals(String.join("\n", words(routes)), String.join("\n", words(AccessTable.ROWS.keySet())));
    }

    @Test
    void the_document_says_what_the_table_says() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/access.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(AccessTest::row)
                .toList();
        assertEquals(
                AccessTable.ROWS.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList(),
                rows);
    }

    private static String row(String line) {
        String[] cells = line.split("\\|", -1);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS.length(); i++) {
            if (cells[i + 2].strip().equals("yes")) {
                letters.append(LETTERS.charAt(i));
            }
        }
        return cells[1].strip().replace("`", "") + " " + letters;
    }

    private static List<String> words(Set<Route> routes) {
        return new TreeSet<>(routes).stream().map(Route::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nobody,N,", "doctor,D,doctor", "masseur,M,masseur1", "parent,P,parent", "administrator,A,administrator"
    })
    void every_route_admits_whom_the_table_admits(String who, String letter, String local) {
        List<Executable> checks = new ArrayList<>();
        List<Route> walk = new ArrayList<>(AccessTable.ROWS.keySet());
        walk.sort((one, other) -> Boolean.compare(LAST.contains(one.toString()), LAST.contains(other.toString())));
        Browser browser = local == null ? SignedInAs.nobody() : signedIn(local);
        for (Route route : walk) {
            Response response = ask(browser, route);
            boolean admitted = AccessTable.ROWS.get(route).contains(letter);
            checks.add(() -> check(who, route, response, admitted));
        }
        assertAll(checks);
    }

    private void check(String who, Route route, Response response, boolean admitted) {
        String told = who + " at " + route + " got " + response.statusCode();
        assertTrue(response.statusCode() < 500, told);
        boolean nobody = who.equals("nobody");
        if (!admitted) {
            assertEquals(nobody ? 303 : 404, response.statusCode(), told);
            if (nobody) {
                assertEquals("/sign-in", response.header("Location"), told);
            }
        } else if (isOfSomethingThatIsThere(route)) {
            assertTrue(response.statusCode() != 404, told);
            assertFalse(
                    !nobody && "/sign-in".equals(response.header("Location")) && !LAST.contains(route.toString()),
                    told);
        }
    }

    private Browser signedIn(String local) {
        return SignedInAs.as(local + "@" + CLINIC + ".example", settings.password());
    }

    private Response ask(Browser browser, Route route) {
        String path = concrete(route);
        return route.method().equals("GET") ? browser.get(path) : browser.post(path);
    }

    private String concrete(Route route) {
        String path = route.path();
        for (Map.Entry<String, String> record : records.entrySet()) {
            if (path.equals(record.getKey()) || path.startsWith(record.getKey() + "/")) {
                path = record.getValue() + path.substring(record.getKey().length());
            }
        }
        return path.replace("{slug}", "massage-no-10")
                .replace("{number}", "1")
                .replaceAll("\\{[^}]+}", new UUID(0, 7).toString());
    }

    /** Whether the walk knows a record for each part of the path; what is not there answers 404 to those who may enter too. */
    private boolean isOfSomethingThatIsThere(Route route) {
        return !NAME_A_RECORD_IN_THE_FORM.contains(route.toString())
                && !concrete(route).contains(new UUID(0, 7).toString());
    }
}
