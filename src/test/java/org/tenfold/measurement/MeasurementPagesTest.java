package org.tenfold.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.measurement.TheMeasurements.taken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
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
import org.tenfold.course.TheCourses;

/** Writing Mira's values down, correcting them, and reading them, for each who may. */
@QuarkusTest
@Tag("data")
class MeasurementPagesTest {

    private static final int MOST_STATEMENTS = 12;

    @Inject
    SessionFactory sessionFactory;

    private UUID mira;
    private String path;

    @BeforeEach
    void mira_is_treated_by_ivan_and_guarded_by_anna() {
        mira = TheChildren.mira();
        path = "/children/" + mira + "/measurements";
        TheChildren.treat(mira, Person.IVAN);
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
    }

    @Test
    void a_doctor_writes_several_values_down_at_once() {
        Browser olga = SignedInAs.doctor();
        Response sent = olga.form(path + "/new")
                .with("m-weight", "6,42")
                .with("m-length", "63")
                .with("m-hip-abduction-left", "58")
                .with("m-hip-abduction-right", "68")
                .with("m-fold-asymmetry", "0")
                .with("m-holds-head", "2026-03-15")
                .with("remark", "On her back, calm")
                .send();
        assertEquals(303, sent.statusCode());
        Document list = olga.page(path);
        assertTrue(list.text().contains("Weight 6.42 kg usual for the age 4 May 2026 Olga Petrova"), list.text());
        assertTrue(list.text().contains("left 58° right 68°"), list.text());
        assertTrue(
                list.text().contains("Holds the head 15 March 2026 3 months 14 days; corrected 1 month 19 days"),
                list.text());
        assertTrue(olga.page(path + "/weight").text().contains("On her back, calm"));
        assertEquals(6, TheTrail.count(mira, "doctor CREATED measurement"));
        assertTrue(olga.page("/children/" + mira).select("#measurements").text().contains("6.42 kg"));
    }

    @Test
    void what_can_hardly_be_is_asked_once_more_and_kept_when_confirmed() {
        Browser olga = SignedInAs.doctor();
        Response doubted = olga.form(path + "/new")
                .with("m-weight", "38")
                .with("m-length", "63")
                .send();
        assertEquals(422, doubted.statusCode());
        Document page = Jsoup.parse(doubted.asString());
        assertTrue(page.select("#f-m-weight-error").text().contains("Really 38 kg?"), page.text());
        assertEquals("63", page.select("#f-m-length").val());
        assertEquals("38", page.select("input[name=sure-m-weight]").val());
        assertEquals(0, TheTrail.count(mira, "doctor CREATED measurement"));
        assertEquals(
                422,
                olga.formIn(page, path + "/new")
                        .with("m-weight", "39")
                        .with("sure-m-weight", "38")
                        .send()
                        .statusCode());
        assertEquals(
                303,
                olga.formIn(page, path + "/new")
                        .with("sure-m-weight", "38")
                        .send()
                        .statusCode());
        assertTrue(olga.page(path).text().contains("38 kg"));
    }

    @Test
    void nonsense_is_refused_beside_its_field() {
        Browser olga = SignedInAs.doctor();
        for (String[] wrong : new String[][] {
            {"m-weight", "-3", "m-weight"},
            {"m-weight", "heavy", "m-weight"},
            {"m-weight", "6420", "m-weight"},
            {"m-comfort", "9", "m-comfort"},
            {"m-sits", "2025-11-30", "m-sits"},
            {"m-sits", "2026-05-05", "m-sits"},
            {"m-hip-abduction-left", "1e99999", "m-hip-abduction-left"}
        }) {
            Response sent = olga.form(path + "/new").with(wrong[0], wrong[1]).send();
            assertEquals(422, sent.statusCode(), wrong[1]);
            Document page = Jsoup.parse(sent.asString());
            assertNotNull(page.selectFirst("#f-" + wrong[2] + "-error"), wrong[1]);
        }
        for (String day : new String[] {"2026-05-05", "2025-11-30", "", "yesterday"}) {
            Response sent = olga.form(path + "/new")
                    .with("day", day)
                    .with("m-weight", "6")
                    .send();
            assertEquals(422, sent.statusCode(), day);
        }
        assertEquals(422, olga.form(path + "/new").send().statusCode());
    }

    @Test
    void a_second_tap_writes_nothing_twice() {
        Browser olga = SignedInAs.doctor();
        Browser.Form form = olga.form(path + "/new").with("m-weight", "6.4");
        assertEquals(303, form.send().statusCode());
        assertEquals(303, form.send().statusCode());
        assertEquals(1, TheTrail.count(mira, "doctor CREATED measurement"));
    }

    @Test
    void a_masseur_writes_down_what_is_taken_at_each_session_and_nothing_else() {
        Browser ivan = SignedInAs.masseur();
        Document form = ivan.page(path + "/new");
        assertNotNull(form.selectFirst("[name=m-mood]"));
        assertEquals(0, form.select("[name=m-weight]").size());
        assertEquals(303, ivan.form(path + "/new").with("m-mood", "3").send().statusCode());
        assertEquals(422, ivan.form(path + "/new").with("m-weight", "6").send().statusCode());
        assertTrue(ivan.page(path + "/mood").text().contains("3 of 4"));
        UUID weight = taken(mira, "weight", "6.4", TheChildren.TODAY);
        assertEquals(404, ivan.get("/measurements/" + weight + "/amendments").statusCode());
    }

    @Test
    void a_guardian_reads_what_is_meant_for_guardians() {
        taken(mira, "weight", "6.4", TheChildren.TODAY);
        taken(mira, "muscle-strength", Side.LEFT, "3", TheChildren.TODAY);
        taken(mira, "sits", null, TheChildren.TODAY);
        Browser anna = SignedInAs.parent();
        Document list = anna.page(path);
        assertTrue(list.text().contains("6.4 kg"));
        assertTrue(list.text().contains("Sits without support"));
        assertFalse(list.text().contains("strength"));
        assertFalse(anna.page("/children/" + mira).text().contains("strength"));
        assertEquals(200, anna.get(path + "/weight").statusCode());
        assertEquals(404, anna.get(path + "/muscle-strength").statusCode());
        assertEquals(404, anna.get(path + "/new").statusCode());
        assertEquals(
                0, anna.page(path + "/weight").select("a[href$=/amendments]").size());
    }

    @Test
    void for_others_nothing_is_there() {
        UUID weight = taken(mira, "weight", "6.4", TheChildren.TODAY);
        for (Browser stranger :
                new Browser[] {SignedInAs.administrator(), SignedInAs.as(Person.DARIA), SignedInAs.as(Person.PAVEL)}) {
            assertEquals(404, stranger.get(path).statusCode());
            assertEquals(404, stranger.get(path + "/new").statusCode());
            assertEquals(404, stranger.get(path + "/weight").statusCode());
            assertEquals(
                    404, stranger.get("/measurements/" + weight + "/amendments").statusCode());
        }
        assertEquals(404, SignedInAs.doctor().get(path + "/nothing").statusCode());
    }

    @Test
    void a_correction_counts_and_what_it_corrects_stays_readable() {
        UUID typed = taken(mira, "weight", "12", TheChildren.TODAY);
        Browser olga = SignedInAs.doctor();
        String amend = "/measurements/" + typed + "/amendments";
        Document asked = olga.page(amend);
        assertEquals("12", asked.select("#f-value").val());
        assertTrue(asked.text().contains("Weight of Mira Lind"), asked.text());
        Browser.Form form = olga.form(amend).with("value", "6.4");
        assertEquals(422, form.send().statusCode(), "a reason is asked for");
        assertEquals(303, form.with("reason", "Another child").send().statusCode());
        Document page = olga.page(path + "/weight");
        assertTrue(page.text().contains("Weight: 6.4 kg on 4 May 2026."), page.text());
        assertTrue(page.text().contains("Correction: Another child"), page.text());
        assertTrue(page.text().contains("Before: 12 kg, Olga Petrova"), page.text());
        assertEquals(409, form.send().statusCode(), "it is corrected once");
        assertEquals(409, olga.get(amend).statusCode());
        assertEquals(1, TheTrail.count(mira, "doctor CHANGED measurement"));
    }

    @Test
    void what_is_taken_back_counts_no_more() {
        UUID typed = taken(mira, "weight", "12", TheChildren.TODAY);
        Browser olga = SignedInAs.doctor();
        olga.form("/measurements/" + typed + "/amendments")
                .with("withdrawn", "yes")
                .with("reason", "It was Leo")
                .send();
        assertFalse(olga.page(path).text().contains("12 kg"));
        Document page = olga.page(path + "/weight");
        assertTrue(page.text().contains("Taken back"));
        assertEquals(0, page.select("svg[role=img]").size());
    }

    @Test
    void a_chart_says_in_words_what_it_shows() {
        taken(mira, "hip-abduction", Side.LEFT, "52", TheChildren.TODAY.minusDays(30));
        taken(mira, "hip-abduction", Side.LEFT, "63", TheChildren.TODAY);
        taken(mira, "hip-abduction", Side.RIGHT, "66", TheChildren.TODAY);
        Document page = SignedInAs.doctor().page(path + "/hip-abduction");
        assertTrue(
                page.text().contains("Hip abduction, left: from 52° on 4 April 2026 to 63° on 4 May 2026: 11° more."),
                page.text());
        assertEquals("better", page.select(".chart-summary .badge").text());
        assertEquals(1, page.select("svg[role=img] > title").size());
        assertEquals(2, page.select("svg[role=img] circle").size());
        assertEquals(1, page.select("svg[role=img] .chart-point--2").size());
        assertEquals(0, page.select("[style]").size());
    }

    @Test
    void pages_ask_the_store_little() {
        UUID course = TheCourses.signed(mira);
        for (int i = 0; i < 12; i++) {
            taken(mira, "weight", "6." + i, TheChildren.TODAY.minusDays(i));
            taken(mira, "mood", "3", TheChildren.TODAY.minusDays(i));
        }
        Browser olga = SignedInAs.doctor();
        for (String page :
                new String[] {path, path + "/new", path + "/weight", "/children/" + mira, "/courses/" + course}) {
            olga.page(page);
            long before = sessionFactory.getStatistics().getPrepareStatementCount();
            olga.page(page);
            long asked = sessionFactory.getStatistics().getPrepareStatementCount() - before;
            assertTrue(asked <= MOST_STATEMENTS, page + " asks " + asked + " times");
        }
    }
}
