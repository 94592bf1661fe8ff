package org.tenfold.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;

/** Olga and Ivan ask each other to read a note about Mira; it waits until it is read or settled. */
@QuarkusTest
@Tag("data")
class MentionPagesTest {

    private UUID mira;
    private String path;

    @BeforeEach
    void mira_is_treated_by_ivan() {
        mira = TheChildren.of(Person.OLGA, "Mira", "Lind");
        path = "/children/" + mira;
        TheChildren.treat(mira, Person.IVAN);
    }

    @Test
    void a_mention_waits_on_the_first_page_until_the_notes_are_opened() {
        ask(SignedInAs.doctor(), "Ivan Sokolov", "Watch the left hip, please.");
        Browser ivan = SignedInAs.masseur();
        Element link = asking(ivan.page("/today"));
        assertTrue(link != null, "Today tells of it");
        assertEquals(1, TheTrail.count(mira, "doctor CREATED mention"));
        Document notes = ivan.page(link.attr("href").replaceFirst("#.*", ""));
        assertTrue(notes.selectFirst(link.attr("href").replaceFirst(".*#", "#"))
                .text()
                .contains("left hip"));
        assertEquals(null, asking(ivan.page("/today")));
        assertEquals(null, asking(ivan.page("/mentions")));
    }

    @Test
    void it_is_settled_without_reading_too() {
        ask(SignedInAs.masseur(), "Olga Petrova", "Please look at her back.");
        Browser olga = SignedInAs.doctor();
        assertTrue(asking(olga.page("/overview")) != null);
        Document all = olga.page("/mentions");
        String settle = asking(all).closest("li").selectFirst("form").attr("action");
        assertEquals(404, SignedInAs.masseur().post(settle).statusCode());
        assertEquals(404, SignedInAs.parent().post(settle).statusCode());
        assertEquals(303, olga.post(settle).statusCode());
        assertEquals(303, olga.post(settle).statusCode());
        assertEquals(null, asking(olga.page("/overview")));
        assertEquals(2, TheTrail.count(mira, "doctor CHANGED mention"));
    }

    @Test
    void only_colleagues_who_may_see_the_child_are_offered_and_taken() {
        Document page = SignedInAs.doctor().page(path + "/notes");
        assertTrue(page.select("input[name=mention]").parents().text().contains("Ivan Sokolov"));
        assertFalse(page.select("[data-mention]").text().contains("Olga Petrova"), "oneself");
        UUID leo = TheChildren.of(Person.OLGA, "Leo", "Berg");
        Document leos = SignedInAs.doctor().page("/children/" + leo + "/notes");
        assertFalse(leos.select("[data-mention]").text().contains("Ivan Sokolov"));
        Browser olga = SignedInAs.doctor();
        Response response = olga.form("/children/" + leo + "/notes")
                .with("text", "Hello")
                .with("reach", "STAFF_ONLY")
                .and("mention", Person.IVAN.account().id().toString())
                .send();
        assertEquals(422, response.statusCode());
    }

    @Test
    void a_parent_asks_nobody() {
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        Browser anna = SignedInAs.parent();
        assertTrue(anna.page(path + "/notes").select("input[name=mention]").isEmpty());
        assertEquals(
                422,
                anna.form(path + "/notes")
                        .with("text", "Hello")
                        .and("mention", Person.IVAN.account().id().toString())
                        .send()
                        .statusCode());
        assertEquals(404, anna.get("/mentions").statusCode());
        assertEquals(404, SignedInAs.administrator().get("/mentions").statusCode());
    }

    @Test
    void what_is_about_a_child_that_he_no_longer_treats_waits_for_nobody() {
        ask(SignedInAs.doctor(), "Ivan Sokolov", "Watch the left hip, please.");
        TheChildren.treatsNoMore(mira, Person.IVAN);
        assertEquals(null, asking(SignedInAs.masseur().page("/mentions")));
    }

    private void ask(Browser author, String colleague, String text) {
        Document page = author.page(path + "/notes");
        String id = page.select("input[name=mention]").stream()
                .filter(box -> box.parent().text().startsWith(colleague))
                .findFirst()
                .orElseThrow()
                .val();
        assertEquals(
                303,
                author.formIn(page, path + "/notes")
                        .with("text", text)
                        .with("reach", "STAFF_ONLY")
                        .and("mention", id)
                        .send()
                        .statusCode());
    }

    /** The link by which a page leads to what waits about Mira; null when nothing does. */
    private Element asking(Document page) {
        return page.selectFirst("a[href^=" + path + "/notes#note-]");
    }
}
