package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.tenfold.Browser;

/** Whatever the portal has acknowledged is there after its process died in the same moment. */
class NothingIsLostIT {

    private static final String[] GIVEN = {
        "Amal", "Bela", "Cora", "Dina", "Edda", "Fria", "Gina", "Hila", "Isra", "Jule"
    };

    private static Portal portal;
    private static Browser doctor;
    private static Browser masseur;
    private static Browser administrator;

    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));

    @BeforeAll
    static void start() {
        portal = Portal.started();
        RestAssured.baseURI = portal.address();
        RestAssured.port = portal.port();
        doctor = signedIn(Person.DOCTOR);
        masseur = signedIn(Person.MASSEUR);
        administrator = signedIn(Person.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        portal.close();
        RestAssured.reset();
    }

    @RepeatedTest(10)
    void a_session_that_was_marked_done_stays_done_when_the_process_dies(RepetitionInfo repetition) {
        int number = repetition.getCurrentRepetition() - 1;
        String hour = LocalTime.of(12, 0).plusMinutes(30L * number).toString();
        TreatedChild treated = TreatedChild.checked(doctor, masseur, GIVEN[number], today, hour);

        treated.complete(masseur);
        portal.kill();
        portal.start();

        Document session = masseur.page(treated.session());
        assertEquals(
                1,
                session.select("h1 .badge--done").size(),
                () -> session.select("main").text());
        String child = treated.child().replace("/children/", "");
        Document trail = administrator.page("/trail?action=DONE&child=" + child);
        assertEquals(
                1,
                trail.select(".audit-entry").size(),
                () -> trail.select("main").text());
        assertTrue(trail.select(".audit-entry").text().contains(Person.MASSEUR.fullName()));
    }

    private static Browser signedIn(Person person) {
        Browser browser = new Browser();
        int status = browser.form("/sign-in")
                .with("address", person.address())
                .with("password", Person.PASSWORD)
                .send()
                .statusCode();
        assertEquals(303, status, person + " did not get in");
        return browser;
    }
}
