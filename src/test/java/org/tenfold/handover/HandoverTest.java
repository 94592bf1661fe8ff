package org.tenfold.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Child;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.TheCourses;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.shared.rule.Refusal;

/** Ivan Sokolov leaves a line about Mira for whoever treats her next. Her family never sees it. */
@QuarkusTest
@Tag("data")
class HandoverTest {

    private static final String FEET = "Starts with the feet, dislikes prone";

    private UUID mira;
    private String path;

    @BeforeEach
    void ivan_treats_mira() {
        mira = TheChildren.mira();
        TheChildren.treat(mira, Person.IVAN);
        path = "/children/" + mira + "/handover";
    }

    @Test
    void a_line_is_short_and_is_replaced_once() {
        Child child = AtTheClinic.north(
                () -> TheCourses.bean(org.tenfold.child.Children.class).findById(mira));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HandoverLine(child, "x".repeat(161), Person.IVAN.account(), FixedTime.MONDAY_MORNING));
        HandoverLine line = new HandoverLine(child, FEET, Person.IVAN.account(), FixedTime.MONDAY_MORNING);
        assertTrue(line.isInForce());
        line.replace(FixedTime.MONDAY_MORNING);
        assertFalse(line.isInForce());
        assertThrows(Refusal.class, () -> line.replace(FixedTime.MONDAY_MORNING));
    }

    @Test
    void it_stands_first_on_the_childs_page_and_earlier_lines_stay_readable() {
        Browser ivan = SignedInAs.masseur();
        assertEquals(303, write(ivan, FEET).statusCode());
        assertEquals(303, write(SignedInAs.doctor(), "Sing to her").statusCode());
        Document page = ivan.page("/children/" + mira);
        assertEquals(
                "Sing to her",
                page.selectFirst(".layout-column > .handover .handover-words").text());
        assertTrue(page.selectFirst(".layout-column").child(0).hasClass("handover"));

        Document history = ivan.page(path);
        assertEquals(
                List.of("Sing to her", FEET),
                history.select(".handover-line-words").eachText());
        assertTrue(history.text().contains("Ivan Sokolov"));
        assertEquals(1, history.select(".handover-line .badge").size(), "one line is in force");
        assertEquals(
                2,
                TheTrail.about(mira).stream()
                        .filter(line -> line.contains("CHANGED handover"))
                        .count());
    }

    @Test
    void it_may_be_emptied_and_saying_the_same_again_changes_nothing() {
        Browser ivan = SignedInAs.masseur();
        write(ivan, FEET);
        write(ivan, "  Starts with the feet,\n dislikes prone ");
        assertEquals(1, ivan.page(path).select(".handover-line").size());
        assertEquals(303, write(ivan, "").statusCode());
        assertNull(ivan.page("/children/" + mira).selectFirst(".handover-words"));
        assertTrue(ivan.page(path).text().contains("emptied"));
    }

    @Test
    void what_is_too_long_comes_back_as_it_was_typed() {
        String typed = "a".repeat(161);
        Response again = write(SignedInAs.masseur(), typed);
        assertEquals(422, again.statusCode());
        Document page = Jsoup.parse(again.asString());
        assertEquals(typed, page.selectFirst("#f-handover").val());
        assertTrue(page.selectFirst("#f-handover-error") != null);
    }

    @Test
    void whoever_performs_a_session_reads_and_writes_it_there() {
        write(SignedInAs.masseur(), FEET);
        var masseur = TheCourses.freeMasseur();
        UUID course = TheCourses.sign(TheCourses.massage(mira, masseur));
        UUID session = AtTheClinic.north(
                () -> TheCourses.bean(TreatmentSessions.class).of(course).get(0).id());
        Document page = SignedInAs.doctor().page("/sessions/" + session);
        assertEquals(
                FEET,
                page.selectFirst(".session-top > .handover .handover-words").text());
        assertTrue(page.select("main form").isEmpty(), "a doctor writes it on the child's page");

        Browser ivan = SignedInAs.masseur();
        assertEquals(
                303,
                ivan.form("/sessions/" + session, "/sessions/" + session + "/handover")
                        .with("handover", "Warm hands first")
                        .send()
                        .statusCode());
        assertEquals(
                "Warm hands first",
                ivan.page("/sessions/" + session).selectFirst(".handover-words").text());
        assertEquals(
                422,
                ivan.post("/sessions/" + session + "/handover", "handover", "a".repeat(161))
                        .statusCode());
    }

    @Test
    void the_family_the_administrator_and_the_other_clinic_never_see_it() {
        write(SignedInAs.masseur(), FEET);
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        UUID course = TheCourses.signed(mira);
        UUID session = AtTheClinic.north(
                () -> TheCourses.bean(TreatmentSessions.class).of(course).get(0).id());
        Browser anna = SignedInAs.parent();
        for (String page : List.of(
                "/children/" + mira,
                "/sessions/" + session,
                "/courses/" + course,
                "/home/" + mira,
                "/children/" + mira + "/notes")) {
            Document seen = anna.page(page);
            assertFalse(seen.text().contains(FEET), page);
            assertNull(seen.selectFirst(".handover"), page);
        }
        for (Browser other :
                List.of(anna, SignedInAs.administrator(), SignedInAs.as(Person.DARIA), SignedInAs.as(Person.PAVEL))) {
            assertEquals(404, other.get(path).statusCode());
            assertEquals(404, write(other, "Not mine").statusCode());
            assertEquals(
                    404,
                    other.post("/sessions/" + session + "/handover", "handover", "x")
                            .statusCode());
        }
    }

    private Response write(Browser browser, String words) {
        return browser.post(path, "handover", words);
    }
}
