package org.tenfold.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.course.TheCourses;
import org.tenfold.homeprogramme.TheExercises;

/** What is new to whom, what a note is about, and who is said to read it. */
@QuarkusTest
@Tag("data")
class UnreadNotesTest {

    @Inject
    SessionFactory sessionFactory;

    @Inject
    FixedTime time;

    private UUID mira;
    private String path;
    private Account anna;

    @BeforeEach
    void anna_guards_mira_whom_ivan_treats() {
        mira = TheChildren.of(Person.OLGA, "Mira", "Aaa");
        path = "/children/" + mira;
        TheChildren.treat(mira, Person.IVAN);
        anna = TheExercises.parent();
        TheExercises.guard(mira, anna, Reach.TAKES_PART);
    }

    @Test
    void a_note_is_new_to_everyone_but_its_author_until_he_opens_the_notes() {
        write(SignedInAs.masseur(), "She kicks strongly.", "SHARED");
        assertEquals("", marks(SignedInAs.masseur().page(path)));
        assertEquals("1 new note", marks(SignedInAs.doctor().page(path)));
        assertEquals("1 new note", marks(TheExercises.at(anna).page(path)));
        assertTrue(
                SignedInAs.doctor().page(path + "/notes").select(".note").text().contains("New"));
        assertEquals("", marks(SignedInAs.doctor().page(path)));
        assertFalse(
                SignedInAs.doctor().page(path + "/notes").select(".note").text().contains("New"));
        assertEquals("1 new note", marks(TheExercises.at(anna).page(path)), "each for himself");
    }

    @Test
    void what_is_for_the_staff_only_is_not_counted_for_the_family() {
        write(SignedInAs.masseur(), "Left hip is tight.", "STAFF_ONLY");
        assertEquals("", marks(TheExercises.at(anna).page(path)));
        assertEquals("1 new note", marks(SignedInAs.doctor().page(path)));
    }

    @Test
    void a_correction_is_new_again() {
        write(SignedInAs.masseur(), "Right hip is tight.", "STAFF_ONLY");
        SignedInAs.doctor().page(path + "/notes");
        time.advance(Duration.ofMinutes(1));
        Browser ivan = SignedInAs.masseur();
        String amend = ivan.page(path).selectFirst("a[href$=/amendments]").attr("href");
        ivan.form(amend)
                .with("text", "The left hip.")
                .with("reason", "Mixed up")
                .send();
        assertEquals("1 new note", marks(SignedInAs.doctor().page(path)));
    }

    @Test
    void the_list_of_children_counts_them_in_a_constant_number_of_statements() {
        write(SignedInAs.masseur(), "She kicks strongly.", "SHARED");
        write(SignedInAs.masseur(), "She smiles.", "SHARED");
        Browser olga = SignedInAs.doctor();
        Document list = olga.page("/children");
        assertEquals(
                "2 new notes",
                list.selectFirst("th:has(a[href=" + path + "]) .badge").text());
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        olga.page("/children");
        long cost = sessionFactory.getStatistics().getPrepareStatementCount() - before;
        assertTrue(cost <= 6, "costs " + cost + " statements");
    }

    @Test
    void a_parent_of_several_sees_beside_each_child_how_much_is_new() {
        UUID leo = TheChildren.of(Person.OLGA, "Leo", "Aaa");
        TheExercises.guard(leo, anna, Reach.TAKES_PART);
        write(SignedInAs.masseur(), "She kicks strongly.", "SHARED");
        Document home = TheExercises.at(anna).page("/home/" + leo);
        assertEquals(
                "1", home.selectFirst("a[href=/home/" + mira + "] .tabs-count").text());
        assertTrue(home.select("a[href=/home/" + leo + "] .tabs-count").isEmpty());
        Document record = TheExercises.at(anna).page(path);
        assertEquals("page", record.selectFirst(".tabs a[href=" + path + "]").attr("aria-current"));
        assertEquals(1, record.select(".tabs a[href=/children/" + leo + "]").size());
        assertTrue(SignedInAs.doctor().page(path).select(".tabs").isEmpty());
    }

    @Test
    void who_will_read_it_is_chosen_each_time_and_said_by_name() {
        Document page = SignedInAs.doctor().page(path + "/notes");
        assertTrue(page.select("input[name=reach][checked]").isEmpty());
        String readers = page.select("#f-reach").text();
        assertTrue(
                readers.contains("The doctors of the clinic, and Ivan Sokolov. The family does not see it."), readers);
        assertTrue(readers.contains("The staff, and the family: Anna Lind."), readers);
        assertEquals(
                422,
                SignedInAs.doctor()
                        .form(path + "/notes")
                        .with("text", "Hello")
                        .send()
                        .statusCode());
        assertTrue(TheExercises.at(anna).page(path + "/notes").text().contains("will read it, Ivan Sokolov."));
    }

    @Test
    void a_note_about_a_course_leads_there_and_stands_there() {
        UUID course = TheCourses.signed(mira);
        Browser olga = SignedInAs.doctor();
        String form = olga.page("/courses/" + course)
                .selectFirst("a[href$=course=" + course + "]")
                .attr("href");
        assertEquals(
                "/courses/" + course,
                olga.form(form, path + "/notes")
                        .with("text", "The hips even out.")
                        .with("reach", "SHARED")
                        .send()
                        .header("Location"));
        assertTrue(olga.page("/courses/" + course).select("#notes").text().contains("The hips even out."));
        assertEquals(
                1,
                olga.page(path + "/notes")
                        .select(".note a[href=/courses/" + course + "]")
                        .size());
        UUID leo = TheChildren.of(Person.OLGA, "Leo", "Berg");
        assertEquals(
                404, olga.get("/children/" + leo + "/notes?course=" + course).statusCode());
        assertEquals(
                404,
                olga.post("/children/" + leo + "/notes", "text", "x", "reach", "SHARED", "course", course.toString())
                        .statusCode());
    }

    private static String marks(Document childsPage) {
        return childsPage.select("#notes-title .badge").text();
    }

    private void write(Browser author, String text, String reach) {
        assertEquals(
                303,
                author.form(path, path + "/notes")
                        .with("text", text)
                        .with("reach", reach)
                        .send()
                        .statusCode());
    }
}
