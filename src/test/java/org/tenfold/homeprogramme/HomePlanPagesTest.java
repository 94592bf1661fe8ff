package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.homeprogramme.TheExercises.TOUCH;
import static org.tenfold.homeprogramme.TheExercises.TOY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
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

/** Olga chooses what Mira's mother does at home. */
@QuarkusTest
@Tag("data")
class HomePlanPagesTest {

    @Inject
    FixedTime time;

    private UUID mira;
    private String course;
    private String plan;
    private Account anna;

    @BeforeEach
    void mira_has_a_course() {
        mira = TheChildren.mira();
        UUID id = TheExercises.signedBefore(mira);
        course = "/courses/" + id;
        plan = course + "/home-programme";
        anna = TheExercises.parent();
        TheExercises.guard(mira, anna, Reach.TAKES_PART);
    }

    @Test
    void what_she_chooses_is_what_the_parent_sees_in_the_order_of_the_day() {
        Browser olga = SignedInAs.doctor();
        Response answer = olga.form(plan)
                .with("routine." + TOY, "BATH")
                .with("times." + TOY, "2")
                .with("routine." + TOUCH, "AFTER_SLEEP")
                .send();
        assertEquals(303, answer.statusCode());
        Document home = TheExercises.at(anna).page("/home/" + mira);
        assertEquals(
                "[Gentle touch every day, Reaching for a toy]",
                home.select(".home-exercise-title").eachText().toString());
        assertTrue(home.text().contains("At bath time"));
        assertTrue(home.text().contains("Done: round 1 of 2"));
        Document page = olga.page(course);
        assertTrue(page.text().contains("Version 1, from 4 May 2026, chosen by Olga Petrova"), page.text());
        assertEquals(1, TheTrail.count(mira, "doctor ASSIGNED home-plan"));
    }

    @Test
    void as_long_as_nobody_has_chosen_the_page_says_so_and_suggests_the_protocol() {
        Browser olga = SignedInAs.doctor();
        assertTrue(olga.page(course).text().contains("Nobody has chosen yet."));
        Document form = olga.page(plan);
        assertEquals(2, form.select("input[name=chosen][checked]").size());
        assertEquals("3", form.select("input[name=minutes." + TOY + "]").val());
        assertTrue(form.text().contains("corrected"), "Mira was born in the 32nd week");
    }

    @Test
    void the_sum_is_shown_without_prescribing_anything() {
        Browser olga = SignedInAs.doctor();
        Response answer = olga.form(plan)
                .with("minutes." + TOY, "10")
                .with("minutes." + TOUCH, "6")
                .and("sum", "yes")
                .send();
        assertEquals(200, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals("16", page.select("[data-most]").text());
        assertEquals("16", page.select("[data-weekday=MONDAY]").text());
        assertFalse(page.selectFirst(".homeplan-much").hasAttr("hidden"));
        assertEquals("10", page.select("input[name=minutes." + TOY + "]").val(), "what was typed stays");
        assertTrue(olga.page(course).text().contains("Nobody has chosen yet."));
    }

    @Test
    void above_the_limit_she_is_asked_whether_she_means_it() {
        Browser olga = SignedInAs.doctor();
        Browser.Form much = olga.form(plan).with("minutes." + TOY, "14").with("minutes." + TOUCH, "2");
        Response asked = much.send();
        assertEquals(422, asked.statusCode());
        assertTrue(asked.asString().contains("16 minutes a day are more than the 15"));
        assertEquals(303, much.and("sure", "yes").send().statusCode());
    }

    @Test
    void a_change_needs_a_reason_holds_from_today_and_keeps_what_was_done_before() {
        Browser olga = SignedInAs.doctor();
        olga.form(plan).without("chosen").and("chosen", TOY).send();
        Browser phone = TheExercises.at(anna);
        TheExercises.cardOf(phone, phone.page("/home/" + mira), TOY).send();
        UUID first = TheExercises.entries(UUID.fromString(course.substring(9)))
                .get(0)
                .planId();
        time.advance(Duration.ofDays(1));

        Browser later = SignedInAs.doctor();
        Browser.Form change = later.form(plan).without("chosen").and("chosen", TOUCH);
        Response unsaid = change.send();
        assertEquals(422, unsaid.statusCode());
        assertTrue(unsaid.asString().contains("f-reason-error"));
        assertEquals(303, change.with("reason", "She reaches well now").send().statusCode());

        Browser nextDay = TheExercises.at(anna);
        assertEquals(
                "[Gentle touch every day]",
                nextDay.page("/home/" + mira)
                        .select(".home-exercise-title")
                        .eachText()
                        .toString());
        Document monday = nextDay.page("/home/" + mira + "/exercises/" + TheChildren.TODAY);
        assertEquals(
                "[Reaching for a toy]",
                monday.select(".home-exercise-title").eachText().toString());
        assertEquals(1, monday.select(".home-entry").size());
        assertEquals(
                first,
                TheExercises.entries(UUID.fromString(course.substring(9)))
                        .get(0)
                        .planId());
        Document versions = later.page(plan);
        assertTrue(versions.text().contains("Version 1"));
        assertTrue(versions.text().contains("She reaches well now"));
    }

    @Test
    void choosing_nothing_needs_a_reason_too_and_is_told_kindly() {
        Browser olga = SignedInAs.doctor();
        Browser.Form nothing = olga.form(plan).without("chosen");
        assertEquals(422, nothing.send().statusCode());
        assertEquals(
                303,
                nothing.with("reason", "A hard month for the family").send().statusCode());
        String text = TheExercises.at(anna).page("/home/" + mira).text();
        assertTrue(text.contains("Holding and cuddling are always right."));
        assertFalse(text.contains("A hard month"), "the reason is for the staff");
    }

    @Test
    void what_cannot_be_is_said_beside_its_field() {
        Browser olga = SignedInAs.doctor();
        Response answer = olga.form(plan)
                .with("times." + TOUCH, "9")
                .with("minutes." + TOY, "none")
                .without("days." + TOY)
                .send();
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertTrue(page.getElementById("f-times." + TOUCH + "-error").text().contains("between 1 and 3"));
        assertEquals(1, page.select("[id=f-minutes." + TOY + "-error]").size());
        assertEquals(1, page.select("[id=f-days." + TOY + "-error]").size());
        assertEquals("9", page.select("input[name=times." + TOUCH + "]").val());
    }

    @Test
    void what_somebody_else_has_chosen_meanwhile_is_not_overwritten() {
        Browser olga = SignedInAs.doctor();
        Browser.Form seenBefore = olga.form(plan);
        olga.form(plan).send();
        assertEquals(409, seenBefore.with("reason", "mine").send().statusCode());
    }

    @Test
    void what_is_not_right_for_the_age_shows_from_when_and_what_is_for_professionals_is_not_there() {
        UUID young = TheChildren.of(Person.OLGA, "Leo", "Lind");
        String gymnastics = "/courses/" + TheExercises.gymnastics(young) + "/home-programme";
        Document page = SignedInAs.doctor().page(gymnastics);
        assertFalse(page.text().contains("Half-lotus"));
        assertFalse(page.text().contains("Ball:"));
        assertTrue(page.text().contains("Appears for the parent once the training is recorded"));
    }

    @Test
    void only_doctors_choose_and_only_for_an_open_course() {
        TheChildren.treat(mira, Person.IVAN);
        assertEquals(404, SignedInAs.masseur().get(plan).statusCode());
        assertEquals(404, TheExercises.at(anna).get(plan).statusCode());
        assertEquals(404, SignedInAs.as(Person.DARIA).get(plan).statusCode());
        Browser olga = SignedInAs.doctor();
        Browser.Form form = olga.form(plan);
        olga.form(course + "/stop", course + "/stop")
                .with("reason", "Moved away")
                .send();
        assertEquals(409, form.send().statusCode());
        assertEquals(0, olga.page(plan).select("form.homeplan").size());
    }

    @Test
    void it_is_printed_in_either_language_by_whoever_sees_the_child() {
        TheChildren.treat(mira, Person.IVAN);
        String sheet = plan + "/sheet";
        Document english = TheExercises.at(anna).page(sheet);
        assertEquals("Exercises for Mira", english.select("h1").text());
        assertEquals(2, english.select(".homesheet-line svg.bodymap-figure").size());
        assertEquals(
                7,
                english.select(".homesheet-line")
                        .first()
                        .select(".homesheet-tick")
                        .size());
        Document russian = SignedInAs.doctor().page(sheet + "?language=ru");
        assertEquals("ru", russian.select("html").attr("lang"));
        assertTrue(russian.text().contains("Тянемся за игрушкой"));
        assertEquals(200, SignedInAs.masseur().get(sheet).statusCode());
        assertEquals(404, SignedInAs.as(Person.MARTA).get(sheet).statusCode());
    }
}
