package org.tenfold.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
import org.tenfold.child.TheTrail;
import org.tenfold.course.TheCourses;
import org.tenfold.homeprogramme.TheExercises;

/** Anna opens her page on a Monday morning. */
@QuarkusTest
@Tag("data")
class HomePagesTest {

    private static final int MOST_STATEMENTS = 12;

    @Inject
    SessionFactory sessionFactory;

    @Inject
    FixedTime time;

    private Account anna;
    private UUID mira;
    private UUID guardianship;

    @BeforeEach
    void anna_guards_mira() {
        anna = TheExercises.parent();
        mira = TheChildren.mira();
        guardianship = TheExercises.guard(mira, anna, Reach.TAKES_PART);
    }

    @Test
    void she_reads_when_the_next_session_is_and_what_to_do_today() {
        UUID course = TheCourses.signed(mira);
        Document page = TheExercises.at(anna).page("/home/" + mira);
        String text = page.text();
        assertEquals("Mira today", page.select("h1").text());
        assertEquals(
                "Tomorrow, Tuesday, 5 May, 10:00", page.select(".home-when").text());
        assertEquals("2026-05-05T10:00", page.select(".home-when time").attr("datetime"));
        assertTrue(text.contains("session 1 of 10"));
        assertTrue(text.contains("With Yan Free, about 15 minutes"));
        assertTrue(text.contains("How to prepare:"));
        assertTrue(text.contains("0 of 10 sessions done"));
        assertEquals(10, page.select(".progress-dot").size());
        assertTrue(text.contains("A stronger back"));
        assertTrue(text.contains("Reaching for a toy"));
        assertTrue(text.contains("Stop when the child is tired or fusses."));
        assertEquals(1, page.select("a[href=/courses/" + course + "]").size());
        assertEquals(1, page.select("a[href=/children/" + mira + "/notes]").size());
        assertEquals(1, TheTrail.count(mira, "parent VIEWED child"));
    }

    @Test
    void a_tick_shows_and_all_done_is_praised() {
        TheCourses.signed(mira);
        Browser phone = TheExercises.at(anna);
        String path = "/home/" + mira;
        TheExercises.cardOf(phone, phone.page(path), TheExercises.TOY).send();
        Document ticked = phone.page(path);
        assertEquals(1, ticked.select(".home-entry").size());
        assertEquals(1, ticked.select(".home-exercise--done").size());
        TheExercises.allOf(phone, ticked).send();
        assertTrue(phone.page(path).text().contains("All done for today."));
        time.advance(Duration.ofDays(1));
        assertEquals(
                0,
                TheExercises.at(anna).page(path).select(".home-exercise--done").size());
    }

    @Test
    void on_the_day_it_says_today() {
        TheCourses.signed(mira);
        time.advance(Duration.ofDays(1));
        assertEquals(
                "Today, Tuesday, 5 May, 10:00",
                TheExercises.at(anna).page("/home/" + mira).select(".home-when").text());
    }

    @Test
    void only_who_guards_the_child_sees_the_page() {
        String path = "/home/" + mira;
        assertEquals(404, TheExercises.at(TheExercises.parent()).get(path).statusCode());
        assertEquals(404, SignedInAs.as(Person.MARTA).get(path).statusCode());
        assertEquals(404, SignedInAs.doctor().get(path).statusCode());
        assertEquals(404, SignedInAs.masseur().get(path).statusCode());
        assertEquals(
                404, TheExercises.at(anna).get("/home/" + UUID.randomUUID()).statusCode());
        assertEquals(404, TheExercises.at(anna).get("/home/nobody").statusCode());
        assertEquals(0, TheTrail.count(mira, "parent VIEWED child"));
    }

    @Test
    void with_the_guardianship_the_page_ends() {
        Browser phone = TheExercises.at(anna);
        assertEquals(200, phone.get("/home/" + mira).statusCode());
        TheExercises.endGuardianship(guardianship);
        assertEquals(404, phone.get("/home/" + mira).statusCode());
        assertTrue(phone.page("/home").text().contains("No child is in your care here yet"));
    }

    @Test
    void who_only_reads_sees_all_and_ticks_nothing() {
        TheCourses.signed(mira);
        Account tom = TheExercises.parent();
        TheExercises.guard(mira, tom, Reach.READS);
        Document page = TheExercises.at(tom).page("/home/" + mira);
        assertTrue(page.text().contains("Reaching for a toy"));
        assertTrue(page.text().contains("0 of 2 done"));
        assertEquals(0, page.select("main form").size());
    }

    @Test
    void between_two_children_she_switches_and_the_last_one_is_remembered() {
        UUID leo = TheChildren.of(Person.OLGA, "Leo", "Lind");
        TheExercises.guard(leo, anna, Reach.TAKES_PART);
        Browser phone = TheExercises.at(anna);
        assertTrue(phone.get("/home").header("Location").endsWith("/home/" + leo));
        Document leos = phone.page("/home/" + leo);
        assertEquals(List.of("Leo", "Mira"), leos.select(".tabs-link").eachText());
        assertEquals("Leo", leos.select(".tabs-link[aria-current=page]").text());
        assertTrue(leos.text().contains("No course yet"));
        phone.page(leos.select(".tabs-link").get(1).attr("href"));
        assertTrue(phone.get("/home").header("Location").endsWith("/home/" + mira));
    }

    @Test
    void with_one_child_there_is_nothing_to_switch() {
        assertEquals(
                0, TheExercises.at(anna).page("/home/" + mira).select(".tabs").size());
    }

    @Test
    void a_paused_course_says_so_and_offers_nothing() {
        String course = "/courses/" + TheCourses.signed(mira);
        SignedInAs.doctor()
                .form(course, course + "/pause")
                .with("reason", "Fever of 39 degrees")
                .send();
        Document page = TheExercises.at(anna).page("/home/" + mira);
        assertTrue(page.text().contains("The course is having a pause"));
        assertFalse(page.text().contains("Fever of 39 degrees"));
        assertEquals(0, page.select(".home-when").size());
        assertEquals(0, page.select(".home-exercise").size());
    }

    @Test
    void a_stopped_course_is_still_told_of() {
        String course = "/courses/" + TheCourses.signed(mira);
        SignedInAs.doctor()
                .form(course + "/stop", course + "/stop")
                .with("reason", "Moved away")
                .send();
        Document page = TheExercises.at(anna).page("/home/" + mira);
        assertTrue(page.text().contains("The course has ended early"));
        assertEquals(0, page.select(".home-exercise").size());
    }

    @Test
    void shared_notes_are_read_here_and_those_of_the_staff_are_not() {
        Browser olga = SignedInAs.doctor();
        String notes = "/children/" + mira + "/notes";
        olga.post(notes, "text", "She kicks strongly.", "reach", "SHARED");
        olga.post(notes, "text", "Left hip is tight.", "reach", "STAFF_ONLY");
        String text = TheExercises.at(anna).page("/home/" + mira).text();
        assertTrue(text.contains("She kicks strongly."));
        assertFalse(text.contains("Left hip is tight."));
    }

    @Test
    void she_reads_it_in_russian() {
        TheCourses.signed(mira);
        Browser phone = TheExercises.at(anna);
        phone.get("/home/" + mira);
        phone.post("/language", "language", "ru");
        Document page = phone.page("/home/" + mira);
        assertEquals("Mira сегодня", page.select("h1").text());
        assertEquals("Завтра, вторник, 5 мая, 10:00", page.select(".home-when").text());
    }

    @Test
    void three_children_with_courses_cost_no_more_statements() {
        TheCourses.signed(mira);
        for (String name : List.of("Leo", "Nora")) {
            UUID child = TheChildren.of(Person.OLGA, name, "Lind");
            TheExercises.guard(child, anna, Reach.TAKES_PART);
            TheCourses.signed(child);
        }
        SignedInAs.doctor().post("/children/" + mira + "/notes", "text", "She kicks.", "reach", "SHARED");
        Browser phone = TheExercises.at(anna);
        phone.page("/home/" + mira);
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        phone.page("/home/" + mira);
        long cost = sessionFactory.getStatistics().getPrepareStatementCount() - before;
        assertTrue(cost <= MOST_STATEMENTS, "costs " + cost + " statements");
    }
}
