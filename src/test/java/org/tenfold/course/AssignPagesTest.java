package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.child.TheChildren;

/** Olga Petrova assigns massage No. 10 to Mira. */
@QuarkusTest
@Tag("data")
class AssignPagesTest {

    @Test
    void each_protocol_says_what_the_record_alone_says() {
        UUID mira = TheChildren.mira();
        TheCourses.record(mira, "hip-dysplasia");
        Document page = SignedInAs.doctor().page("/children/" + mira + "/assign");
        assertTrue(page.select("#massage-no-10 .badge--danger").text().contains("Blocks"));
        assertTrue(page.select("#hip-dysplasia-massage .badge--success").text().contains("Fine"));
        assertTrue(page.select(".layout-lead").text().startsWith("Today 5 months 3 days, corrected "));
    }

    @Test
    void what_is_for_adults_is_closed_to_a_child_and_drafts_are_not_offered() {
        UUID mira = TheChildren.mira();
        Document page = SignedInAs.doctor().page("/children/" + mira + "/assign");

        assertEquals(
                1,
                page.select("details #osteochondrosis-cupping .badge--danger").size());
        assertTrue(
                page.select("details a[href$=/assign/osteochondrosis-cupping]").isEmpty(), "nothing to choose");
        assertTrue(page.select("#torticollis-massage").isEmpty(), "a draft");
        assertEquals(
                404,
                SignedInAs.doctor()
                        .get("/children/" + mira + "/assign/torticollis-massage")
                        .statusCode());
    }

    @Test
    void what_speaks_for_a_protocol_stands_first() {
        UUID mira = TheChildren.mira();
        TheCourses.record(mira, "hip-dysplasia");
        Document page = SignedInAs.doctor().page("/children/" + mira + "/assign");

        assertTrue(page.select(".card-list > li").first().text().contains("Speaks for it"));
    }

    @Test
    void only_a_doctor_of_the_clinic_assigns() {
        UUID mira = TheChildren.mira();
        TheChildren.treat(mira, Person.IVAN);
        for (String path : new String[] {"/children/" + mira + "/assign", address(mira)}) {
            assertEquals(404, SignedInAs.masseur().get(path).statusCode());
            assertEquals(404, SignedInAs.parent().get(path).statusCode());
            assertEquals(404, SignedInAs.administrator().get(path).statusCode());
            assertEquals(404, SignedInAs.as(Person.DARIA).get(path).statusCode());
        }
        assertEquals(
                404,
                SignedInAs.doctor()
                        .get("/children/" + mira + "/assign/hip-dysplasia-general")
                        .statusCode(),
                "it is only read");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost() {
        UUID mira = TheChildren.mira();
        Response answer = SignedInAs.doctor()
                .form(address(mira))
                .with("goal", "A stronger back")
                .with("hour", "07:00")
                .with("act", "preview")
                .send();
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertNotNull(page.getElementById("f-answer-ten-examined-error"));
        assertNotNull(page.getElementById("f-masseur-error"));
        assertTrue(page.getElementById("f-hour-error").text().contains("09:00"));
        assertEquals("A stronger back", page.getElementById("f-goal").text());
        assertNull(page.selectFirst("button[value=sign]"));
    }

    @Test
    void the_plan_is_shown_then_signed() {
        UUID mira = TheChildren.mira();
        Browser olga = SignedInAs.doctor();
        Document plan = preview(olga, mira, TheCourses.freeMasseur());
        assertEquals(10, plan.select(".calendar-day").size());
        assertTrue(plan.select(".calendar-why").text().contains("the clinic is closed"));
        Response signed = olga.formIn(plan, address(mira)).with("act", "sign").send();
        assertEquals(303, signed.statusCode());
        Document course = olga.page(signed.header("Location"));
        assertTrue(course.text().contains("The course is signed"));
        assertTrue(olga.page("/children/" + mira).text().contains("0 of 10"));
    }

    @Test
    void a_rule_that_may_be_set_aside_asks_for_the_reason_inside_its_line() {
        UUID mira = TheChildren.mira();
        TheCourses.record(mira, "hip-dysplasia");
        Browser olga = SignedInAs.doctor();
        Document plan = preview(olga, mira, TheCourses.freeMasseur());
        assertNotNull(plan.selectFirst(".verdict-line--block textarea[name=reason-ten-hips]"));
        Response unexplained =
                olga.formIn(plan, address(mira)).with("act", "sign").send();
        assertEquals(422, unexplained.statusCode());
        assertTrue(unexplained.asString().contains("f-reason-ten-hips-error"));
        Response signed = olga.formIn(plan, address(mira))
                .with("reason-ten-hips", "The orthopaedist has agreed")
                .with("act", "sign")
                .send();
        assertEquals(303, signed.statusCode());
        assertTrue(olga.page(signed.header("Location"))
                .select(".verdict-overridden")
                .text()
                .contains("The orthopaedist has agreed"));
    }

    @Test
    void a_plan_that_changed_meanwhile_is_shown_anew_and_not_signed() {
        Account masseur = TheCourses.freeMasseur();
        UUID mira = TheChildren.mira();
        Browser olga = SignedInAs.doctor();
        Document plan = preview(olga, mira, masseur);
        TheCourses.sign(TheCourses.massage(TheChildren.mira(), masseur));
        Response refused = olga.formIn(plan, address(mira)).with("act", "sign").send();
        assertEquals(409, refused.statusCode());
        Document anew = Jsoup.parse(refused.asString());
        assertTrue(anew.select(".notice").text().contains("Some days of the plan were taken"));
        assertTrue(anew.select(".calendar-why").text().contains("the masseur is taken"));
        assertEquals("A stronger back", anew.getElementById("f-goal").text());
        assertEquals(
                303, olga.formIn(anew, address(mira)).with("act", "sign").send().statusCode());
    }

    @Test
    void nobody_signs_what_a_rule_forbids() {
        UUID mira = TheChildren.mira();
        Browser olga = SignedInAs.doctor();
        Response answer = filled(olga, mira, TheCourses.freeMasseur())
                .with("answer-ten-examined", "no")
                .with("act", "sign")
                .send();
        assertEquals(409, answer.statusCode());
        assertFalse(answer.asString().contains("value=\"sign\""));
    }

    private static Document preview(Browser olga, UUID child, Account masseur) {
        Response answer = filled(olga, child, masseur).with("act", "preview").send();
        assertEquals(200, answer.statusCode());
        return Jsoup.parse(answer.asString(), address(child));
    }

    private static Browser.Form filled(Browser olga, UUID child, Account masseur) {
        Browser.Form form = olga.form(address(child))
                .with("masseur", masseur.id().toString())
                .with("hour", "10:00")
                .with("goal", "A stronger back");
        TheCourses.ALL_ANSWERED.forEach((question, answer) -> form.with("answer-" + question, answer));
        return form;
    }

    private static String address(UUID child) {
        return "/children/" + child + "/assign/massage-no-10";
    }
}
