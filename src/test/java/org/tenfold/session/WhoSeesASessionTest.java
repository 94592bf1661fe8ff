package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;

/** A session is read by those who may see the child, each in his way; for everybody else it is not there. */
@QuarkusTest
@Tag("data")
class WhoSeesASessionTest {

    @Inject
    EntityManagerFactory entities;

    private UUID mira;
    private String masseur;
    private String path;

    @BeforeEach
    void mira_has_a_course() {
        mira = TheChildren.mira();
        masseur = TheSessions.freshMasseur();
        UUID course = TheSessions.course(mira, masseur, LocalTime.of(12, 0));
        path = "/sessions/" + TheSessions.number(1, course).id();
    }

    @Test
    void its_masseur_carries_it_out() {
        Document page = SignedInAs.as(masseur).page(path);
        assertTrue(page.text().contains("Mira L."));
        assertFalse(page.text().contains("Mira Lind"), "a corridor may read along");
        assertEquals(1, TheTrail.count(mira, "masseur VIEWED session"));
    }

    @Test
    void a_doctor_reads_it_and_has_nothing_to_send() {
        Document page = SignedInAs.doctor().page(path);
        assertTrue(page.select("main form").isEmpty());
        assertEquals(404, SignedInAs.doctor().post(path + "/absence").statusCode());
        assertEquals(404, SignedInAs.doctor().get(path + "/stop").statusCode());
    }

    @Test
    void a_guardian_reads_what_is_for_him() {
        assertEquals(404, SignedInAs.parent().get(path).statusCode());
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
        Document page = SignedInAs.parent().page(path);
        assertTrue(page.text().contains("session 1 of 10"));
        assertTrue(page.select("main form").isEmpty());
        assertEquals(404, SignedInAs.parent().post(path + "/check").statusCode());
    }

    @Test
    void for_everybody_else_it_is_not_there() {
        assertEquals(404, SignedInAs.administrator().get(path).statusCode());
        for (Person stranger : new Person[] {Person.DARIA, Person.PAVEL, Person.MARTA, Person.ROMAN, Person.IVAN}) {
            assertEquals(404, SignedInAs.as(stranger).get(path).statusCode(), stranger.fullName());
        }
        Browser pavel = SignedInAs.as(Person.PAVEL);
        for (String act : new String[] {"/check", "/completion", "/stop", "/postponement", "/absence"}) {
            assertEquals(
                    404,
                    pavel.post(path + act, "reaction", "CALM", "rule", "other", "words", "x", "why", "OTHER")
                            .statusCode(),
                    act);
        }
        assertEquals(303, SignedInAs.nobody().get(path).statusCode());
        assertEquals(404, SignedInAs.as(masseur).get("/sessions/nothing").statusCode());
    }

    @Test
    void today_is_for_masseurs() {
        assertEquals(200, SignedInAs.as(masseur).get("/today").statusCode());
        assertEquals(404, SignedInAs.doctor().get("/today").statusCode());
        assertEquals(404, SignedInAs.parent().get("/today").statusCode());
        assertTrue(SignedInAs.as(masseur).page("/today?on=2026-05-09").text().contains("No sessions on this day"));
        assertEquals(404, SignedInAs.as(masseur).get("/today?on=yesterday").statusCode());
        assertEquals(404, SignedInAs.as(masseur).get("/today?on=1826-05-04").statusCode());
    }

    @Test
    void a_full_day_costs_no_more_statements_than_an_empty_one() {
        for (int hour = 13; hour < 17; hour++) {
            TheSessions.course(TheChildren.mira(), masseur, LocalTime.of(hour, 0));
        }
        Browser ivan = SignedInAs.as(masseur);
        ivan.page("/today");
        assertTrue(ivan.page("/today").select(".session-card").size() >= 4);
        assertTrue(statements(() -> ivan.page("/today")) <= 12, "today");
        assertTrue(statements(() -> ivan.page(path)) <= 12, "a session");
    }

    private long statements(Runnable request) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        request.run();
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
