package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;

/** The page of Mira's course, for each who may see it. */
@QuarkusTest
@Tag("data")
class CoursePagesTest {

    private static final int MOST_STATEMENTS = 12;

    @Inject
    SessionFactory sessionFactory;

    @Test
    void each_reads_what_is_for_him() {
        UUID mira = TheChildren.mira();
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        TheChildren.treat(mira, Person.IVAN);
        String path = "/courses/" + TheCourses.signed(mira);
        Document doctors = SignedInAs.doctor().page(path);
        Document masseurs = SignedInAs.masseur().page(path);
        Document parents = SignedInAs.parent().page(path);
        assertTrue(doctors.text().contains("A specialist has examined the child"));
        assertTrue(masseurs.text().contains("A specialist has examined the child"));
        assertFalse(parents.text().contains("A specialist has examined the child"));
        assertEquals(1, doctors.select("main form").size());
        assertEquals(0, masseurs.select("main form").size());
        assertEquals(0, parents.select("main form").size());
        assertEquals(10, parents.select(".calendar-day").size());
        assertTrue(parents.text().contains("0 of 10 sessions done"));
    }

    @Test
    void for_others_it_is_not_there() {
        String path = "/courses/" + TheCourses.signed(TheChildren.mira());
        assertEquals(404, SignedInAs.masseur().get(path).statusCode());
        assertEquals(404, SignedInAs.parent().get(path).statusCode());
        assertEquals(404, SignedInAs.administrator().get(path).statusCode());
        assertEquals(404, SignedInAs.as(Person.DARIA).get(path).statusCode());
        assertEquals(404, SignedInAs.doctor().get("/courses/nothing").statusCode());
        assertEquals(
                404, SignedInAs.doctor().get("/courses/" + UUID.randomUUID()).statusCode());
        assertEquals(404, SignedInAs.masseur().get("/courses").statusCode());
    }

    @Test
    void a_doctor_pauses_and_resumes_with_a_reason() {
        Browser olga = SignedInAs.doctor();
        String path = "/courses/" + TheCourses.signed(TheChildren.mira());
        assertEquals(
                422, olga.form(path, path + "/pause").with("reason", " ").send().statusCode());
        assertEquals(
                303,
                olga.form(path, path + "/pause").with("reason", "Fever").send().statusCode());
        Document paused = olga.page(path);
        assertEquals("Paused", paused.select(".layout-title .badge").text());
        assertTrue(paused.text().contains("Reason: Fever"));
        assertEquals(
                303,
                olga.form(path, path + "/resume")
                        .with("reason", "Well again")
                        .send()
                        .statusCode());
        assertEquals("Under way", olga.page(path).select(".layout-title .badge").text());
    }

    @Test
    void a_decision_about_an_older_state_is_refused() {
        Browser olga = SignedInAs.doctor();
        String path = "/courses/" + TheCourses.signed(TheChildren.mira());
        Browser.Form old = olga.form(path + "/stop", path + "/stop").with("reason", "Moved away");
        olga.form(path, path + "/pause").with("reason", "Fever").send();
        assertEquals(409, old.send().statusCode());
    }

    @Test
    void stopping_says_first_what_falls_away() {
        Browser olga = SignedInAs.doctor();
        String path = "/courses/" + TheCourses.signed(TheChildren.mira());
        Document asked = olga.page(path + "/stop");
        assertTrue(asked.text().contains("10 planned sessions fall away"));
        assertEquals(422, olga.formIn(asked, path + "/stop").send().statusCode());
        assertEquals(
                303,
                olga.formIn(asked, path + "/stop")
                        .with("reason", "Moved away")
                        .send()
                        .statusCode());
        assertEquals(10, olga.page(path).select(".calendar .badge--cancelled").size());
        assertEquals(409, olga.get(path + "/stop").statusCode());
    }

    @Test
    void pages_ask_the_store_little() {
        UUID mira = TheChildren.mira();
        UUID course = TheCourses.signed(mira);
        Browser olga = SignedInAs.doctor();
        for (String path : new String[] {
            "/courses/" + course,
            "/courses/" + course + "/stop",
            "/courses?status=planned",
            "/children/" + mira + "/assign",
            "/children/" + mira + "/assign/massage-no-10"
        }) {
            olga.page(path);
            long before = sessionFactory.getStatistics().getPrepareStatementCount();
            olga.page(path);
            long asked = sessionFactory.getStatistics().getPrepareStatementCount() - before;
            assertTrue(asked <= MOST_STATEMENTS, path + " asks " + asked + " times");
        }
    }
}
