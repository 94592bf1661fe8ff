package org.tenfold.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
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

/** Notes reach whom they are for, and are corrected, never changed. */
@QuarkusTest
@Tag("data")
class NotePagesTest {

    private UUID mira;
    private String path;

    @BeforeEach
    void mira_is_treated_by_ivan() {
        mira = TheChildren.mira();
        path = "/children/" + mira;
        TheChildren.treat(mira, Person.IVAN);
    }

    @Test
    void a_note_for_the_staff_is_read_by_the_staff_only() {
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        assertEquals(
                303,
                write(SignedInAs.masseur(), "Left hip is tight.", "STAFF_ONLY").statusCode());
        assertTrue(reads(SignedInAs.doctor(), "Left hip is tight."));
        assertTrue(reads(SignedInAs.masseur(), "Left hip is tight."));
        assertFalse(reads(SignedInAs.parent(), "Left hip is tight."));
    }

    @Test
    void a_shared_note_is_read_by_the_guardians_too() {
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
        write(SignedInAs.doctor(), "She kicks strongly.", "SHARED");
        assertTrue(reads(SignedInAs.parent(), "She kicks strongly."));
    }

    @Test
    void what_a_parent_writes_is_shared_whatever_the_form_says() {
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        Browser anna = SignedInAs.parent();
        assertTrue(anna.page(path).select("input[name=reach]").isEmpty());
        assertEquals(303, write(anna, "She slept well.", "STAFF_ONLY").statusCode());
        assertTrue(reads(anna, "She slept well."));
        assertTrue(reads(SignedInAs.masseur(), "She slept well."));
    }

    @Test
    void a_guardian_who_only_reads_writes_nothing() {
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
        Browser anna = SignedInAs.parent();
        assertTrue(anna.page(path).select("textarea[name=text]").isEmpty());
        assertEquals(409, anna.post(path + "/notes", "text", "Hello").statusCode());
        assertEquals(0, TheTrail.count(mira, "parent NOTED note"));
    }

    @Test
    void an_amendment_stands_beneath_the_note_which_stays() {
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        Browser ivan = SignedInAs.masseur();
        write(ivan, "Right hip is tight.", "SHARED");
        String amend = amendmentOf(ivan);
        assertEquals(
                303,
                ivan.form(amend)
                        .with("text", "I meant the left hip.")
                        .with("reason", "Mixed up the sides")
                        .send()
                        .statusCode());
        assertEquals(
                422,
                ivan.form(amend).with("text", "Once more.").send().statusCode(),
                "a correction without its reason");
        for (Browser reader : new Browser[] {ivan, SignedInAs.doctor(), SignedInAs.parent()}) {
            Document page = reader.page(path);
            assertEquals(
                    "Right hip is tight.",
                    page.selectFirst(".note--amended > .note-text").text());
            assertEquals(
                    "I meant the left hip.",
                    page.selectFirst(".note--amendment .note-text").text());
            assertTrue(page.selectFirst(".note--amendment").text().contains("Why: Mixed up the sides"));
        }
        assertEquals(2, TheTrail.count(mira, "masseur NOTED note"));
    }

    @Test
    void nobody_else_amends_a_note() {
        Browser ivan = SignedInAs.masseur();
        write(ivan, "Left hip is tight.", "STAFF_ONLY");
        String amend = amendmentOf(ivan);
        Browser olga = SignedInAs.doctor();
        assertTrue(olga.page(path).select("a[href$=/amendments]").isEmpty());
        assertEquals(404, olga.get(amend).statusCode());
        assertEquals(404, olga.post(amend, "text", "No.").statusCode());
        assertEquals(404, SignedInAs.as(Person.PAVEL).get(amend).statusCode());
    }

    @Test
    void a_form_that_cannot_be_taken_keeps_what_was_typed() {
        Response response = write(SignedInAs.doctor(), "x".repeat(4001), "SHARED");
        assertEquals(422, response.statusCode());
        Document page = Jsoup.parse(response.asString());
        assertEquals("x".repeat(4001), page.selectFirst("textarea").val());
        assertTrue(page.selectFirst("input[value=SHARED]").hasAttr("checked"));
        assertEquals(422, write(SignedInAs.doctor(), " ", "SHARED").statusCode());
    }

    @Test
    void a_note_is_text_and_nothing_else() {
        write(SignedInAs.doctor(), "<script>alert(1)</script>", "SHARED");
        Document page = SignedInAs.doctor().page(path);
        assertEquals("<script>alert(1)</script>", page.selectFirst(".note-text").text());
    }

    @Test
    void all_notes_are_paged_from_the_newest_on() {
        Browser olga = SignedInAs.doctor();
        for (int i = 0; i < 23; i++) {
            write(olga, "Remark " + i, "STAFF_ONLY");
        }
        assertEquals(5, olga.page(path).select(".note-list > .note").size());
        Set<String> seen = new HashSet<>();
        String next = path + "/notes";
        while (next != null) {
            Document page = olga.page(next);
            page.select(".note-list > .note > .note-text").forEach(text -> assertTrue(seen.add(text.text())));
            Element link = page.selectFirst("a[rel=next]");
            next = link == null ? null : link.attr("href");
        }
        assertEquals(23, seen.size());
        assertTrue(TheTrail.count(mira, "doctor VIEWED notes") >= 2);
    }

    @Test
    void a_page_before_a_note_that_is_not_for_the_reader_is_not_there() {
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
        write(SignedInAs.masseur(), "Left hip is tight.", "STAFF_ONLY");
        String note = amendmentOf(SignedInAs.masseur()).split("/")[2];
        assertEquals(
                200, SignedInAs.doctor().get(path + "/notes?before=" + note).statusCode());
        assertEquals(
                404, SignedInAs.parent().get(path + "/notes?before=" + note).statusCode());
    }

    private Response write(Browser author, String text, String reach) {
        return author.form(path, path + "/notes")
                .with("text", text)
                .with("reach", reach)
                .send();
    }

    private String amendmentOf(Browser author) {
        return author.page(path).selectFirst("a[href$=/amendments]").attr("href");
    }

    private boolean reads(Browser reader, String text) {
        boolean onTheChildsPage = reader.page(path).text().contains(text);
        assertEquals(onTheChildsPage, reader.page(path + "/notes").text().contains(text));
        return onTheChildsPage;
    }
}
