package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.homeprogramme.TheExercises.TOUCH;
import static org.tenfold.homeprogramme.TheExercises.TOY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.account.Account;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.TheCourses;

/** Anna enters what Mira has done at home. */
@QuarkusTest
@Tag("data")
class ExercisePagesTest {

    private static final LocalDate MONDAY = TheChildren.TODAY;

    @Inject
    FixedTime time;

    private UUID mira;
    private UUID course;
    private Account anna;
    private UUID guardianship;

    @BeforeEach
    void mira_has_a_course_and_anna_takes_part() {
        mira = TheChildren.mira();
        course = TheExercises.signedBefore(mira);
        anna = TheExercises.parent();
        guardianship = TheExercises.guard(mira, anna, Reach.TAKES_PART);
    }

    @Test
    void one_tap_is_kept_and_leads_back_to_its_exercise() {
        Response answer = tap(TheExercises.at(anna), TOY, "1");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/home/" + mira + "#exercise-" + course + "-" + TOY));
        assertEquals(List.of(TOY + " 1"), TheExercises.entered(course));
        assertEquals(1, TheTrail.count(mira, "parent TICKED course"));
        DiaryEntry entry = TheExercises.entries(course).get(0);
        assertEquals(WhoDidIt.named("Anna Lind"), entry.who());
    }

    @Test
    void tapped_twice_it_is_entered_once() {
        Browser phone = TheExercises.at(anna);
        tap(phone, TOY, "1");
        assertEquals(303, tap(phone, TOY, "1").statusCode());
        assertEquals(List.of(TOY + " 1"), TheExercises.entered(course));
        assertEquals(1, TheTrail.count(mira, "parent TICKED course"));
    }

    @Test
    void a_form_that_comes_again_after_it_was_taken_back_enters_nothing() {
        Browser phone = TheExercises.at(anna);
        Browser.Form card = TheExercises.cardOf(phone, phone.page("/home/" + mira), TOY);
        card.send();
        undo(phone, TheExercises.entries(course).get(0).id());
        assertEquals(303, card.send().statusCode());
        assertEquals(List.of(), TheExercises.entered(course));
    }

    @Test
    void two_taps_at_the_same_moment_make_one_entry() throws Exception {
        List<Browser> phones =
                List.of(TheExercises.at(anna), TheExercises.at(anna), TheExercises.at(anna), TheExercises.at(anna));
        phones.forEach(phone -> phone.get("/home/" + mira));
        ExecutorService fingers = Executors.newFixedThreadPool(phones.size());
        try {
            List<Future<Response>> answers = new ArrayList<>();
            phones.forEach(phone -> answers.add(fingers.submit(() -> tap(phone, TOY, "1"))));
            for (Future<Response> answer : answers) {
                assertEquals(303, answer.get().statusCode());
            }
        } finally {
            fingers.shutdownNow();
        }
        assertEquals(List.of(TOY + " 1"), TheExercises.entered(course));
    }

    @Test
    void an_entry_is_taken_back() {
        Browser phone = TheExercises.at(anna);
        tap(phone, TOY, "1");
        UUID entry = TheExercises.entries(course).get(0).id();
        assertEquals(303, undo(phone, entry).statusCode());
        assertEquals(404, undo(phone, entry).statusCode());
        assertEquals(List.of(), TheExercises.entered(course));
        assertEquals(2, TheTrail.count(mira, "parent TICKED course"));
    }

    @Test
    void all_that_is_left_is_entered_with_one_tap_and_taken_back_with_one() {
        Browser phone = TheExercises.at(anna);
        tap(phone, TOUCH, "1");
        assertEquals(303, tap(phone, "", "1").statusCode());
        assertEquals(List.of(TOUCH + " 1", TOY + " 1"), TheExercises.entered(course));
        Document after = phone.page("/home/" + mira);
        String reversal = after.selectFirst("form[data-undo]").attr("action");
        assertTrue(reversal.matches("/taps/[0-9a-f-]+/reversal"));
        assertEquals(303, phone.post(reversal).statusCode());
        assertEquals(List.of(TOUCH + " 1"), TheExercises.entered(course));
    }

    @Test
    void what_was_left_out_has_a_reason_and_nobody_scolds() {
        Browser phone = TheExercises.at(anna);
        tap(phone, TOY, "1", "why", "ASLEEP");
        tap(phone, TOUCH, "1", "why", "ILL");
        assertEquals(List.of(TOUCH + " 1 ILL", TOY + " 1 ASLEEP"), TheExercises.entered(course));
        String text = phone.page("/home/" + mira).text();
        assertTrue(text.contains("Noted. That is quite all right."));
        assertTrue(text.contains("Get well soon, Mira"));
        assertEquals(422, tap(phone, TOY, "1", "why", "LAZY").statusCode());
    }

    @Test
    void she_says_who_it_was_how_mira_was_and_a_word() {
        Browser phone = TheExercises.at(anna);
        tap(phone, TOY, "1", "who", "GRANDMOTHER", "mood", "HAPPY", "remark", "She laughed.");
        DiaryEntry entry = TheExercises.entries(course).get(0);
        assertEquals(new WhoDidIt(Caregiver.GRANDMOTHER, null), entry.who());
        assertEquals(Mood.HAPPY, entry.mood());
        String words = "/diary/" + entry.id() + "/words";
        Document page = phone.page("/home/" + mira);
        assertTrue(page.text().contains("grandmother · How your child was: happy"));
        phone.formIn(page, words).with("name", "Aunt Lena").with("mood", "").send();
        DiaryEntry later = TheExercises.entries(course).get(0);
        assertEquals(WhoDidIt.named("Aunt Lena"), later.who());
        assertEquals("She laughed.", later.remark());
        assertTrue(
                phone.page("/home/" + mira)
                        .select("select[name=who] option")
                        .eachText()
                        .contains("Aunt Lena"),
                "a name that is known is offered");
    }

    @Test
    void words_that_are_too_long_are_kept_on_the_page_with_the_error_beside_them() {
        Browser phone = TheExercises.at(anna);
        String long501 = "x".repeat(501);
        Response answer = tap(phone, TOY, "1", "remark", long501);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains(long501));
        assertTrue(answer.asString().contains("Please shorten this to 500 characters."));
        tap(phone, TOY, "1");
        UUID entry = TheExercises.entries(course).get(0).id();
        assertEquals(
                422, phone.post("/diary/" + entry + "/words", "remark", long501).statusCode());
        assertEquals(List.of(TOY + " 1"), TheExercises.entered(course));
    }

    @Test
    void a_week_back_is_filled_in_and_no_longer_and_nothing_ahead() {
        Browser phone = TheExercises.at(anna);
        String yesterday = path(MONDAY.minusDays(1));
        Document page = phone.page(yesterday);
        assertEquals("Mira: Sunday, 3 May", page.select("h1").text());
        Response answer = TheExercises.cardOf(phone, page, TOY).send();
        assertTrue(answer.header("Location").contains(yesterday));
        assertEquals(MONDAY.minusDays(1), TheExercises.entries(course).get(0).doneOn());
        assertEquals(200, phone.get(path(MONDAY.minusDays(7))).statusCode());
        for (LocalDate beyond : List.of(MONDAY.minusDays(8), MONDAY.plusDays(1))) {
            assertEquals(409, phone.get(path(beyond)).statusCode());
            assertEquals(409, on(phone, beyond, TOY, "1").statusCode());
        }
        assertEquals(404, phone.get("/home/" + mira + "/exercises/someday").statusCode());
    }

    @Test
    void an_entry_of_long_ago_stays_as_it_is() {
        tap(TheExercises.at(anna), TOY, "1");
        UUID entry = TheExercises.entries(course).get(0).id();
        time.advance(Duration.ofDays(8));
        assertEquals(409, undo(TheExercises.at(anna), entry).statusCode());
    }

    @Test
    void who_only_reads_cannot_enter_anything() {
        tap(TheExercises.at(anna), TOY, "1");
        UUID entry = TheExercises.entries(course).get(0).id();
        Account tom = TheExercises.parent();
        TheExercises.guard(mira, tom, Reach.READS);
        Browser phone = TheExercises.at(tom);
        assertEquals(409, tap(phone, TOUCH, "1").statusCode());
        assertEquals(409, undo(phone, entry).statusCode());
        assertEquals(409, phone.post("/diary/" + entry + "/words").statusCode());
        assertEquals(
                0, phone.page(path(MONDAY.minusDays(1))).select("main form").size());
        assertEquals(List.of(TOY + " 1"), TheExercises.entered(course));
    }

    @Test
    void for_others_there_is_nothing() {
        tap(TheExercises.at(anna), TOY, "1");
        UUID entry = TheExercises.entries(course).get(0).id();
        UUID tap = TheExercises.entries(course).get(0).tap();
        for (Browser other : List.of(TheExercises.at(TheExercises.parent()), SignedInAs.doctor())) {
            assertEquals(404, tap(other, TOUCH, "1").statusCode());
            assertEquals(404, other.get(path(MONDAY)).statusCode());
            assertEquals(404, undo(other, entry).statusCode());
            assertEquals(404, other.post("/taps/" + tap + "/reversal").statusCode());
            assertEquals(404, other.post("/diary/" + entry + "/words").statusCode());
        }
        TheExercises.endGuardianship(guardianship);
        assertEquals(404, tap(TheExercises.at(anna), TOUCH, "1").statusCode());
        assertEquals(List.of(TOY + " 1"), TheExercises.entered(course));
    }

    @Test
    void the_course_of_another_child_is_not_entered_here() {
        UUID others = TheCourses.signed(TheChildren.mira());
        Response answer =
                TheExercises.at(anna).post(path(MONDAY), "course", others.toString(), "exercise", TOY, "round", "1");
        assertEquals(404, answer.statusCode());
        assertEquals(List.of(), TheExercises.entered(others));
    }

    @Test
    void what_is_not_on_the_programme_is_refused() {
        Browser phone = TheExercises.at(anna);
        assertEquals(409, tap(phone, "home-leg-raise", "1").statusCode());
        assertEquals(409, tap(phone, TOY, "2").statusCode());
        assertEquals(409, tap(phone, "", "0").statusCode());
        assertEquals(404, tap(phone, TOY, "first").statusCode());
    }

    @Test
    void a_page_that_was_open_overnight_enters_nothing_for_the_day_that_was() {
        time.advance(Duration.ofHours(16));
        Browser phone = TheExercises.at(anna);
        assertEquals(409, tap(phone, TOY, "1", "today", "yes").statusCode());
        assertEquals(List.of(), TheExercises.entered(course));
    }

    @Test
    void while_the_course_pauses_nothing_is_done_at_home_and_the_days_of_rest_are_kept() {
        Browser olga = SignedInAs.doctor();
        String page = "/courses/" + course;
        olga.form(page, page + "/pause").with("reason", "Fever").send();
        Browser phone = TheExercises.at(anna);
        assertEquals(409, tap(phone, TOY, "1").statusCode());
        assertTrue(phone.page("/home/" + mira).text().contains("The exercises are having a pause"));
        time.advance(Duration.ofDays(3));
        Browser again = SignedInAs.doctor();
        again.form(page, page + "/resume").with("reason", "Well again").send();
        Browser later = TheExercises.at(anna);
        assertNotNull(later.page("/home/" + mira).selectFirst(".home-tap"));
        assertTrue(later.page(path(MONDAY.plusDays(1))).text().contains("The exercises are having a pause"));
        assertFalse(later.page(path(MONDAY.minusDays(1))).text().contains("The exercises are having a pause"));
    }

    @Test
    void an_illness_on_the_record_holds_the_exercises_and_says_why() {
        TheCourses.record(mira, "fever");
        Browser phone = TheExercises.at(anna);
        String text = phone.page("/home/" + mira).text();
        assertTrue(text.contains("The exercises rest today"), text);
        assertTrue(text.contains("Why: Above 37.0 °C the session is postponed"));
        assertEquals(409, tap(phone, TOY, "1").statusCode());
    }

    private Response tap(Browser phone, String exercise, String round, String... more) {
        return on(phone, MONDAY, exercise, round, more);
    }

    private Response on(Browser phone, LocalDate day, String exercise, String round, String... more) {
        List<String> fields =
                new ArrayList<>(List.of("course", course.toString(), "exercise", exercise, "round", round));
        fields.addAll(List.of(more));
        return phone.post(path(day), fields.toArray(String[]::new));
    }

    private static Response undo(Browser phone, UUID entry) {
        return phone.post("/diary/" + entry + "/reversal");
    }

    private String path(LocalDate day) {
        return "/home/" + mira + "/exercises/" + day;
    }
}
