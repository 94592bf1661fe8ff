package org.tenfold.relative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.TheCourses;
import org.tenfold.homeprogramme.TheExercises;

/** Anna lets others help with Mira: as far as she chooses, and until the day that she sets. */
@QuarkusTest
@Tag("data")
class RelativePagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    FixedTime time;

    private UUID mira;
    private UUID course;
    private Account anna;
    private String path;
    private String address;

    @BeforeEach
    void anna_guards_mira_who_has_a_course() {
        mira = TheChildren.mira();
        course = TheCourses.signed(mira);
        anna = TheExercises.parent();
        TheExercises.guard(mira, anna, Reach.TAKES_PART);
        path = "/children/" + mira + "/relatives";
        address = "nina" + NUMBER.incrementAndGet() + "@north.example";
    }

    @Test
    void she_invites_a_grandmother_who_opens_her_account_and_ticks_under_her_own_name() {
        Browser nina = helping("EXERCISES", "2026-06-01");
        Document home = nina.page("/home/" + mira);
        assertTrue(home.text().contains("You help until 1 June 2026."), home.text());
        TheExercises.cardOf(nina, home, TheExercises.TOY).send();
        assertEquals("Nina Lind", TheExercises.entries(course).get(0).who().name());
        assertEquals(1, TheTrail.count(mira, "parent CREATED relative"));
        Document annas = TheExercises.at(anna).page("/children/" + mira);
        assertTrue(annas.select("#relatives").text().contains("Nina Lind Grandparent"));
        assertTrue(annas.select("#relatives").text().contains("Home exercises only, until 1 June 2026"));
    }

    @Test
    void with_the_exercises_alone_nothing_else_is_there() {
        Browser nina = helping("EXERCISES", "2026-06-01");
        Document home = nina.page("/home/" + mira);
        assertTrue(home.text().contains("Reaching for a toy"));
        assertFalse(home.text().contains("session 1 of 10"));
        assertFalse(home.text().contains("A stronger back"));
        for (Element link : home.select("main a[href^=/]")) {
            assertEquals(200, nina.get(link.attr("href")).statusCode(), link.toString());
        }
        for (String closed : closedTo()) {
            assertEquals(404, nina.get(closed).statusCode(), closed);
        }
    }

    @Test
    void with_progress_the_next_session_is_there_and_the_record_is_not() {
        Browser nina = helping("PROGRESS", "2026-06-01");
        String home = nina.page("/home/" + mira).text();
        assertTrue(home.contains("session 1 of 10"));
        assertTrue(home.contains("0 of 10 sessions done"));
        assertFalse(home.contains("A stronger back"));
        for (String closed : closedTo()) {
            assertEquals(404, nina.get(closed).statusCode(), closed);
        }
    }

    @Test
    void with_everything_but_words_there_are_no_notes_goals_or_relatives() {
        Browser olga = SignedInAs.doctor();
        olga.form("/children/" + mira, "/children/" + mira + "/notes")
                .with("text", "She kicks strongly.")
                .with("reach", "SHARED")
                .send();
        Browser nina = helping("ALL_BUT_WORDS", "2026-06-01");
        Document record = nina.page("/children/" + mira);
        assertFalse(record.text().contains("She kicks strongly."));
        assertTrue(record.select("#notes, #relatives").isEmpty());
        assertFalse(nina.page("/courses/" + course).text().contains("A stronger back"));
        assertFalse(nina.page("/home/" + mira).text().contains("She kicks strongly."));
        assertEquals(200, nina.get("/children/" + mira + "/measurements").statusCode());
        assertEquals(404, nina.get("/children/" + mira + "/notes").statusCode());
        assertEquals(
                404, nina.post("/children/" + mira + "/notes", "text", "Hello").statusCode());
        assertEquals(404, nina.get(path).statusCode());
        assertEquals(404, nina.post(path + "/new", "name", "x").statusCode());
    }

    @Test
    void after_the_last_day_in_the_clinics_zone_the_child_is_not_there_at_the_next_request() {
        Browser nina = helping("ALL_BUT_WORDS", "2026-05-05");
        // A quarter to midnight in Berlin, then a quarter past.
        time.set(Instant.parse("2026-05-05T21:45:00Z"));
        assertEquals(200, signedInAgain().get("/home/" + mira).statusCode());
        time.set(Instant.parse("2026-05-05T22:15:00Z"));
        Browser late = signedInAgain();
        assertEquals(404, late.get("/home/" + mira).statusCode());
        assertEquals(404, late.get("/children/" + mira).statusCode());
        assertEquals(404, late.get("/courses/" + course).statusCode());
        assertEquals(
                404,
                late.post("/home/" + mira + "/exercises/" + TheExercises.TOY, "tick", "1", "course", course.toString())
                        .statusCode());
        assertTrue(late.page("/home").text().contains("No child is in your care here yet"));
        assertFalse(nina == late);
    }

    @Test
    void she_ends_it_at_once_and_invites_anew() {
        Browser nina = helping("PROGRESS", "2026-06-01");
        Browser phone = TheExercises.at(anna);
        String end = phone.page(path).selectFirst("a[href$=/end]").attr("href");
        assertEquals(303, phone.form(end).send().statusCode());
        assertEquals(404, nina.get("/home/" + mira).statusCode());
        assertTrue(phone.page(path).text().contains("Earlier"));
        assertEquals(
                409,
                phone.post(end.replace("/end", "/until"), "until", "2026-06-01").statusCode());
        assertEquals(303, invite(phone, "EXERCISES", "2026-06-01").statusCode());
        assertEquals(200, nina.get("/home/" + mira).statusCode());
        assertTrue(TheTrail.count(mira, "parent CHANGED relative") >= 1);
    }

    @Test
    void she_changes_the_last_day() {
        Browser nina = helping("EXERCISES", "2026-05-05");
        Browser phone = TheExercises.at(anna);
        String until = phone.page(path).selectFirst("a[href$=/until]").attr("href");
        Response past = phone.form(until).with("until", "2026-05-03").send();
        assertEquals(422, past.statusCode());
        assertTrue(past.asString().contains("2026-05-03"));
        assertEquals(422, phone.form(until).with("until", "2027-05-05").send().statusCode());
        assertEquals(303, phone.form(until).with("until", "2026-05-20").send().statusCode());
        time.advance(Duration.ofDays(10));
        assertEquals(200, signedInAgain().get("/home/" + mira).statusCode());
        assertTrue(nina.cookie(Browser.SIGN_IN_COOKIE) != null);
    }

    @Test
    void nothing_is_chosen_for_her_and_what_she_typed_is_kept() {
        Browser phone = TheExercises.at(anna);
        assertTrue(
                phone.page(path + "/new").select("input[name=reach][checked]").isEmpty());
        Response response = phone.form(path + "/new")
                .with("name", "Nina Lind")
                .with("address", "nina")
                .send();
        assertEquals(422, response.statusCode());
        Document page = Jsoup.parse(response.asString());
        assertEquals("Nina Lind", page.selectFirst("#f-name").val());
        assertEquals(3, page.select(".form-errors-list li").size());
        assertEquals(422, invite(phone, "TAKES_PART", "2026-06-01").statusCode());
    }

    @Test
    void nobody_of_the_staff_and_nobody_of_another_clinic_is_invited() {
        Browser phone = TheExercises.at(anna);
        for (Person person : new Person[] {Person.OLGA, Person.MARTA}) {
            address = person.address();
            Response response = invite(phone, "EXERCISES", "2026-06-01");
            assertEquals(422, response.statusCode());
            assertTrue(response.asString().contains("Nobody can be invited with this address."));
        }
        address = anna.address();
        assertTrue(invite(phone, "EXERCISES", "2026-06-01").asString().contains("has to do with the child already"));
    }

    @Test
    void a_parent_of_the_clinic_helps_with_the_account_that_he_has() {
        Account other = TheExercises.parent();
        address = other.address();
        Response response = invite(TheExercises.at(anna), "PROGRESS", "2026-06-01");
        assertEquals(303, response.statusCode());
        assertEquals(200, TheExercises.at(other).get("/home/" + mira).statusCode());
    }

    @Test
    void a_new_link_is_made_only_while_the_account_is_shut_and_leads_to_no_other_child() {
        Browser phone = TheExercises.at(anna);
        invite(phone, "EXERCISES", "2026-06-01");
        String link = phone.page(path).selectFirst("form[action$=/link]").attr("action");
        assertEquals(200, phone.post(link).statusCode());
        UUID leo = TheChildren.of(Person.OLGA, "Leo", "Berg");
        Account other = TheExercises.parent();
        TheExercises.guard(leo, other, Reach.TAKES_PART);
        Browser others = TheExercises.at(other);
        String theirs = "/children/" + leo + "/relatives";
        others.form(theirs + "/new")
                .with("name", "Nina Lind")
                .with("address", address)
                .with("relation", "NANNY")
                .with("reach", "EXERCISES")
                .with("until", "2026-06-01")
                .send();
        assertTrue(others.page(theirs).select("form[action$=/link]").isEmpty());
        assertEquals(409, phone.post(link).statusCode());
    }

    @Test
    void a_guardian_who_only_reads_a_masseur_and_strangers_do_not_get_there() {
        Account reader = TheExercises.parent();
        TheExercises.guard(mira, reader, Reach.READS);
        TheChildren.treat(mira, Person.IVAN);
        for (Browser browser :
                new Browser[] {TheExercises.at(reader), SignedInAs.masseur(), SignedInAs.as(Person.DARIA)}) {
            assertEquals(404, browser.get(path).statusCode());
            assertEquals(404, browser.get(path + "/new").statusCode());
            assertEquals(404, browser.post(path + "/new", "name", "x").statusCode());
        }
        assertEquals(404, SignedInAs.as(Person.ROMAN).get(path).statusCode());
    }

    @Test
    void a_doctor_and_an_administrator_invite_too_and_the_administrator_sees_no_more_of_the_child() {
        Browser vera = SignedInAs.administrator();
        Document account = vera.page("/accounts/" + anna.id());
        assertEquals(1, account.select("a[href=" + path + "]").size());
        assertTrue(invite(vera, "EXERCISES", "2026-06-01").statusCode() < 400);
        assertEquals(404, vera.get("/children/" + mira).statusCode());
        assertFalse(vera.page(path).text().contains("Mira Lind"));
        address = "doctors" + address;
        assertTrue(invite(SignedInAs.doctor(), "PROGRESS", "2026-06-01").statusCode() < 400);
        assertEquals(1, TheTrail.count(mira, "administrator CREATED relative"));
        assertEquals(1, TheTrail.count(mira, "doctor CREATED relative"));
    }

    @Test
    void with_the_guardianship_ends_what_the_guardian_lent() {
        Browser nina = helping("EXERCISES", "2026-06-01");
        Browser olga = SignedInAs.doctor();
        String end = olga.page("/children/" + mira)
                .selectFirst("a[href*=/guardianships/][href$=/end]")
                .attr("href");
        olga.form(end).send();
        assertEquals(404, nina.get("/home/" + mira).statusCode());
    }

    @Test
    void a_guardian_lends_for_no_longer_than_he_has_it_himself() {
        UUID leo = TheChildren.of(Person.OLGA, "Leo", "Lind");
        TheChildren.guard(leo, Person.ANNA, Reach.TAKES_PART, TheChildren.TODAY.plusDays(7));
        path = "/children/" + leo + "/relatives";
        Response response = invite(SignedInAs.parent(), "EXERCISES", "2026-05-12");
        assertEquals(422, response.statusCode());
        assertTrue(response.asString().contains("Your own access ends before that day."));
        assertTrue(invite(SignedInAs.parent(), "EXERCISES", "2026-05-11").statusCode() < 400);
    }

    private String[] closedTo() {
        return new String[] {
            "/children/" + mira,
            "/children/" + mira + "/notes",
            "/children/" + mira + "/measurements",
            path,
            "/courses/" + course,
            "/courses/" + course + "/signs"
        };
    }

    private Response invite(Browser browser, String reach, String until) {
        return browser.form(path + "/new")
                .with("name", "Nina Lind")
                .with("address", address)
                .with("relation", "GRANDPARENT")
                .with("reach", reach)
                .with("until", until)
                .send();
    }

    /** Nina, invited by Anna, with her account open. */
    private Browser helping(String reach, String until) {
        Response shown = invite(TheExercises.at(anna), reach, until);
        assertEquals(200, shown.statusCode());
        String link = Jsoup.parse(shown.asString()).selectFirst("code").text();
        String activation = link.substring(link.indexOf("/activate/"));
        Browser browser = SignedInAs.nobody();
        Response opened = browser.form(activation)
                .with("password", TheClinics.PASSWORD)
                .with("passwordAgain", TheClinics.PASSWORD)
                .send();
        assertEquals(303, opened.statusCode());
        return signedInAgain();
    }

    private Browser signedInAgain() {
        return SignedInAs.as(address);
    }
}
