package org.tenfold.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.measurement.TheMeasurements.bean;
import static org.tenfold.measurement.TheMeasurements.taken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.KeepingTheRecord;
import org.tenfold.child.Reach;
import org.tenfold.child.Sex;
import org.tenfold.child.TheChildren;

/** Mira, five months old and born in the 32nd week, among healthy children; before each who may see it. */
@QuarkusTest
@Tag("data")
class GrowthPagesTest {

    private static final int MOST_STATEMENTS = 12;

    @Inject
    SessionFactory sessionFactory;

    private UUID mira;
    private String path;

    @BeforeEach
    void mira_is_guarded_by_anna() {
        mira = TheChildren.mira();
        path = "/children/" + mira + "/measurements";
        TheChildren.treat(mira, Person.IVAN);
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
    }

    @Test
    void a_doctor_sees_score_and_centile_by_both_ages() {
        taken(mira, "weight", "4.5", TheChildren.TODAY);
        Document page = SignedInAs.doctor().page(path + "/weight");
        assertTrue(
                page.text()
                        .contains(
                                "By corrected age z −2.31, centile 1; by age since birth z −3.5, centile fewer than 1."),
                page.text());
        assertTrue(page.text().contains("less than nearly all healthy girls of this age"), page.text());
        assertEquals(5, page.select("svg[role=img] .growth-curve").size());
        assertEquals(1, page.select("svg[role=img] .growth-birth").size());
        assertFalse(page.select("svg[role=img] > desc").text().isBlank());
        assertTrue(page.text().contains("WHO Child Growth Standards 2006"));
        assertEquals(0, page.select("[style]").size());
    }

    @Test
    void a_guardian_reads_it_in_plain_words() {
        taken(mira, "weight", "6.1", TheChildren.TODAY);
        Browser anna = SignedInAs.parent();
        Document page = anna.page(path + "/weight");
        assertTrue(
                page.text()
                        .contains(
                                "6.1 kg: in the usual range. Of 100 healthy girls of this age 54 measure less. The age is"
                                        + " counted from the day on which Mira was due, because Mira was born early."),
                page.text());
        assertFalse(page.text().contains("centile"));
        assertFalse(page.text().contains("z +"));
        assertTrue(anna.page("/children/" + mira).select("#measurements").text().contains("usual for the age"));
    }

    @Test
    void before_the_due_date_the_standards_say_nothing() {
        taken(mira, "weight", "2.1", LocalDate.of(2026, 1, 10));
        Document page = SignedInAs.doctor().page(path + "/weight");
        assertTrue(page.text().contains("The standards begin at the due date"), page.text());
        assertTrue(page.select(".growth-card table").text().contains("not yet due"));
    }

    @Test
    void without_a_sex_it_is_asked_for_rather_than_guessed() {
        UUID child = AtTheClinic.north(() -> bean(KeepingTheRecord.class)
                .register(
                        new ChildDetails(
                                TheChildren.freshNumber(), "Kim", "Lind", LocalDate.of(2025, 12, 1), null, Sex.UNKNOWN),
                        Person.OLGA.account())
                .id());
        taken(child, "weight", "6.1", TheChildren.TODAY);
        Document page = SignedInAs.doctor().page("/children/" + child + "/measurements/weight");
        assertTrue(page.text().contains("Growth is not compared: the sex is not recorded"));
        assertNotNull(page.selectFirst(".notice a[href$=/edit]"));
        assertEquals(0, page.select(".growth-card").size());
        assertTrue(SignedInAs.doctor()
                .page("/children/" + child + "/assign/massage-no-10")
                .text()
                .contains("Growth is not compared"));
    }

    @Test
    void what_hardly_any_child_weighs_is_asked_once_more() {
        Browser olga = SignedInAs.doctor();
        Response doubted = olga.form(path + "/new").with("m-weight", "2.2").send();
        assertEquals(422, doubted.statusCode());
        Document page = Jsoup.parse(doubted.asString());
        assertTrue(page.text().contains("Really 2.2 kg? Hardly any child of this age and sex"), page.text());
        assertEquals(
                303,
                olga.formIn(page, path + "/new")
                        .with("sure-m-weight", "2.2")
                        .send()
                        .statusCode());
    }

    @Test
    void a_low_weight_stands_against_a_course_and_the_order_shows_why() {
        taken(mira, "weight", "4.5", TheChildren.TODAY);
        Document order = SignedInAs.doctor().page("/children/" + mira + "/assign/massage-no-10");
        assertTrue(order.text().contains("Counts as on the record, because it was measured: low weight"), order.text());
        assertTrue(order.text().contains("4.5 kg on 4 May 2026: z −2.31 by the WHO growth standards."), order.text());
        assertTrue(order.select(".verdict-line--block").text().contains("With low weight there is no massage"));
        taken(mira, "weight", "6.1", TheChildren.TODAY);
        assertFalse(SignedInAs.doctor()
                .page("/children/" + mira + "/assign/massage-no-10")
                .text()
                .contains("Counts as on the record"));
    }

    @Test
    void movements_stand_on_their_windows_by_corrected_age() {
        taken(mira, "sits", null, TheChildren.TODAY);
        for (Browser reader : new Browser[] {SignedInAs.doctor(), SignedInAs.masseur(), SignedInAs.parent()}) {
            Document page = reader.page("/children/" + mira + "/movements");
            assertEquals(6, page.select("svg[role=img] rect").size());
            assertEquals(1, page.select("svg[role=img] circle").size());
            assertTrue(page.select("svg[role=img] > desc").text().contains("Sits without support 3.3 months"));
            assertTrue(page.text().contains("Earlier than most children."), page.text());
        }
        for (Browser stranger : new Browser[] {SignedInAs.administrator(), SignedInAs.as(Person.DARIA)}) {
            assertEquals(404, stranger.get("/children/" + mira + "/movements").statusCode());
        }
    }

    @Test
    void past_its_window_a_movement_that_nobody_wrote_down_is_shown_to_a_doctor() {
        UUID child = AtTheClinic.north(() -> bean(KeepingTheRecord.class)
                .register(
                        new ChildDetails(
                                TheChildren.freshNumber(), "Ole", "Lind", LocalDate.of(2025, 6, 1), 280, Sex.BOY),
                        Person.OLGA.account())
                .id());
        TheChildren.guard(child, Person.ANNA, Reach.READS, null);
        String show = "To show to the doctor: sits without support. That is no diagnosis";
        assertTrue(SignedInAs.parent()
                .page("/children/" + child + "/movements")
                .text()
                .contains(show));
        assertTrue(SignedInAs.parent().page("/children/" + child).text().contains(show));
        taken(child, "sits", null, LocalDate.of(2026, 1, 1));
        assertFalse(SignedInAs.parent().page("/children/" + child).text().contains("To show to the doctor"));
    }

    @Test
    void a_type_that_does_not_go_with_its_angle_is_asked_once_more() {
        Browser olga = SignedInAs.doctor();
        Browser.Form form =
                olga.form(path + "/new").with("m-graf-alpha-left", "62").with("m-graf-type-left", "6");
        Response doubted = form.send();
        assertEquals(422, doubted.statusCode());
        Document page = Jsoup.parse(doubted.asString());
        assertTrue(page.text().contains("Really type D? With an angle alpha of 62°"), page.text());
        assertTrue(page.text().contains("Graf's table has: Ia, Ib."), page.text());
        assertEquals(
                303,
                olga.formIn(page, path + "/new")
                        .with("sure-m-graf-type-left", "6")
                        .send()
                        .statusCode());
        assertTrue(olga.page(path).text().contains("left D"));
        assertEquals(
                0,
                SignedInAs.masseur()
                        .page(path + "/new")
                        .select("[name^=m-graf]")
                        .size());
    }

    @Test
    void tone_is_chosen_region_by_region_and_corrected_by_an_amendment() {
        Browser olga = SignedInAs.doctor();
        assertEquals(
                303,
                olga.form(path + "/new")
                        .with("m-tone-arms-left", "3")
                        .with("m-tone-arms-right", "2")
                        .with("m-tone-trunk", "5")
                        .with("m-tone-asymmetry", "1")
                        .send()
                        .statusCode());
        Document list = olga.page(path);
        assertTrue(list.text().contains("left slightly high right usual"), list.text());
        assertTrue(list.text().contains("Tone of the trunk varies"), list.text());
        String amend = olga.page(path + "/tone-trunk")
                .selectFirst("a[href$=/amendments]")
                .attr("href");
        assertEquals(
                303,
                olga.form(amend)
                        .with("value", "2")
                        .with("reason", "Seen again, calm")
                        .send()
                        .statusCode());
        assertTrue(olga.page(path + "/tone-trunk").text().contains("Before: varies, Olga Petrova"));
    }

    @Test
    void pages_ask_the_store_little() {
        for (int i = 0; i < 12; i++) {
            taken(mira, "weight", "6." + i, TheChildren.TODAY.minusDays(i));
        }
        taken(mira, "sits", null, TheChildren.TODAY);
        Browser olga = SignedInAs.doctor();
        for (String page : new String[] {path + "/weight", "/children/" + mira + "/movements", "/children/" + mira}) {
            olga.page(page);
            long before = sessionFactory.getStatistics().getPrepareStatementCount();
            olga.page(page);
            long asked = sessionFactory.getStatistics().getPrepareStatementCount() - before;
            assertTrue(asked <= MOST_STATEMENTS, page + " asks " + asked + " times");
        }
    }
}
