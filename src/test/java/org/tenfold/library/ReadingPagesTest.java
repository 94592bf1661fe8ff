package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditFilter;
import org.tenfold.audit.AuditPlace;
import org.tenfold.audit.AuditTrail;

/** Where sources disagree, the medical lead chooses within the hard limit; everybody sees who chose what, and why. */
@QuarkusTest
@Tag("data")
class ReadingPagesTest {

    private static final String PAUSE = "/library/readings/B-C39";

    @Inject
    AuditTrail trail;

    @AfterEach
    void nobody_leads() {
        TheMedicalLead.retire();
    }

    @Test
    void every_doctor_reads_what_is_in_force_and_only_the_lead_changes_it() {
        Browser daria = TheMedicalLead.daria();
        Browser olga = SignedInAs.doctor();

        assertEquals(
                0,
                olga.page("/library/readings")
                        .select("main a[href^=/library/readings/]")
                        .size());
        assertTrue(daria.page("/library/readings")
                        .select("main a[href=" + PAUSE + "]")
                        .size()
                > 0);
        assertEquals(404, olga.get(PAUSE).statusCode());
        assertEquals(404, olga.post(PAUSE, "value", "60", "reason", "Mine").statusCode());
        for (Browser other : List.of(SignedInAs.masseur(), SignedInAs.parent(), SignedInAs.administrator())) {
            assertEquals(404, other.get("/library/readings").statusCode());
            assertEquals(404, other.get(PAUSE).statusCode());
        }
    }

    @Test
    void what_is_proposed_says_so() {
        Document page = SignedInAs.doctor().page("/library/readings");
        String pause = page.getElementById("item-B-C39").text();

        assertTrue(pause.contains("In force here: 45 days"), pause);
        assertTrue(pause.contains("Proposed by the library"), pause);
        assertTrue(pause.contains("Hard limit: 45–120 days"), pause);
        assertNotNull(page.getElementById("item-B-C39").selectFirst(".cite-chip--clinic"));
        assertFalse(page.text().contains("NOT_FOUND"));
    }

    @Test
    void a_reading_is_chosen_with_its_reason_and_kept_beside_the_earlier_ones() {
        Browser olga = TheMedicalLead.olga();
        assertEquals(303, choose(olga, "60", "Parents ask for time").statusCode());
        assertEquals(
                303, choose(olga, "90", "Agreed with the clinic of the city").statusCode());

        Document page = olga.page("/library/readings");
        String pause = page.getElementById("item-B-C39").text();
        assertTrue(page.text().contains("The reading is in force"), page.text());
        assertTrue(pause.contains("In force here: 90 days"), pause);
        assertTrue(pause.contains("Chosen by Olga Petrova"), pause);
        assertTrue(pause.contains("60 days"), pause);
        assertTrue(pause.contains("Parents ask for time"), pause);
        String protocol =
                olga.page("/library/massage-no-10").getElementById("item-B-C39").text();
        assertTrue(protocol.contains("In force here: 90 days"), protocol);
        assertTrue(protocol.contains("4 May 2026"), protocol);
        AtTheClinic.north(() -> {
            assertEquals(
                    AuditAction.DECIDED,
                    trail.matching(AuditFilter.of(null, null, "DECIDED"), AuditPlace.NEWEST, 1)
                            .get(0)
                            .action());
            return null;
        });
    }

    @Test
    void nobody_crosses_the_hard_limit() {
        Browser olga = TheMedicalLead.olga();
        for (String value : List.of("44", "121", "60.5", "many", "")) {
            Response answer = choose(olga, value, "A reason");
            assertEquals(422, answer.statusCode(), value);
            assertNotNull(Jsoup.parse(answer.asString()).getElementById("f-value-error"), value);
        }
        Response unexplained = choose(olga, "60", " ");
        assertEquals(422, unexplained.statusCode());
        assertEquals(
                "60",
                Jsoup.parse(unexplained.asString()).getElementById("f-value").val());
    }

    @Test
    void a_tap_on_plus_or_minus_only_counts() {
        Browser olga = TheMedicalLead.olga();
        Response up = olga.form(PAUSE)
                .with("step", "+")
                .with("reason", "Half a sentence")
                .send();

        assertEquals(200, up.statusCode());
        Document page = Jsoup.parse(up.asString());
        assertEquals("46", page.getElementById("f-value").val());
        assertEquals("Half a sentence", page.getElementById("f-reason").text());
        assertEquals(
                "45",
                Jsoup.parse(olga.form(PAUSE).with("step", "-").send().asString())
                        .getElementById("f-value")
                        .val());
        assertTrue(olga.page("/library/readings")
                .getElementById("item-B-C39")
                .text()
                .contains("45 days"));
    }

    @Test
    void one_of_several_readings_is_chosen() {
        Browser olga = TheMedicalLead.olga();
        String address = "/library/readings/B-C32";
        assertEquals(
                422,
                olga.form(address)
                        .with("value", "elsewhere")
                        .with("reason", "Why")
                        .send()
                        .statusCode());
        assertEquals(
                303,
                olga.form(address)
                        .with("value", "on-the-area")
                        .with("reason", "Why")
                        .send()
                        .statusCode());
        assertTrue(olga.page("/library/readings")
                .getElementById("item-B-C32")
                .text()
                .contains("In force here: A small finding outside the area is left out"));
    }

    @Test
    void another_clinic_reads_as_before() {
        choose(TheMedicalLead.olga(), "60", "Ours");

        String theirs = SignedInAs.as(Person.DARIA)
                .page("/library/readings")
                .getElementById("item-B-C39")
                .text();
        assertTrue(theirs.contains("45 days"), theirs);
        assertFalse(theirs.contains("Ours"), theirs);
    }

    @Test
    void what_cannot_be_chosen_is_not_found() {
        Browser olga = TheMedicalLead.olga();
        for (String topic : List.of("Z-C01", "A-C99", "B-C52")) {
            assertEquals(404, olga.get("/library/readings/" + topic).statusCode(), topic);
        }
    }

    private static Response choose(Browser lead, String value, String reason) {
        return lead.form(PAUSE).with("value", value).with("reason", reason).send();
    }
}
