package org.tenfold.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.homeprogramme.TheExercises;
import org.tenfold.library.item.AskedAtHome;

/** Anna says how Mira is before they leave for the session at ten. */
@QuarkusTest
@Tag("data")
class CheckInPagesTest {

    @Inject
    FixedTime time;

    private TheCheckIns mira;
    private Browser phone;

    @BeforeEach
    void mira_has_a_session_today() {
        mira = TheCheckIns.ofMira();
        phone = mira.phone();
    }

    @Test
    void the_first_page_asks_before_a_session_of_today() {
        Document home = phone.page("/home/" + mira.child());
        assertTrue(home.select(".checkin-card").text().contains("Before you leave home"));
        assertEquals(1, home.select(".checkin-card a[href=" + mira.path() + "]").size());
    }

    @Test
    void only_what_the_protocol_wants_to_know_is_asked() {
        Document page = phone.page(mira.path());
        for (String asked :
                List.of("temperature", "illness", "skin", "tummy", "vaccination", "meal", "sleep", "mood")) {
            assertFalse(page.select("#check [name=" + asked + "]").isEmpty(), asked);
        }
        assertTrue(page.text().contains("Session today at 10:00, with Yan Free."), page.text());
    }

    @Test
    void one_tap_says_that_all_is_as_usual_and_names_what_it_says() {
        Document page = phone.page(mira.path());
        assertTrue(page.select(".checkin-usual").text().contains("skin clear, no rash"));
        assertTrue(page.select(".checkin-usual").text().contains("temperature not measured"));
        Response answer = phone.formOf(page.selectFirst("form.checkin-usual"), "no tap")
                .and("usual", "yes")
                .send();
        assertEquals(303, answer.statusCode());
        CheckIn said = mira.said(TheCheckIns.MONDAY).get(0);
        assertEquals("CLEAR", said.told().given().get(AskedAtHome.SKIN));
        assertNull(said.told().given().get(AskedAtHome.TEMPERATURE));
        assertEquals("Anna Lind", said.byName());
        Document after = phone.page(mira.path());
        assertTrue(after.text().contains("Thank you"));
        assertTrue(after.text().contains("See you at 10:00"), after.text());
        assertEquals(1, TheTrail.count(mira.child(), "parent CHECKED check-in"));
        assertEquals(2, TheTrail.count(mira.child(), "parent VIEWED check-in"));
    }

    @Test
    void a_rash_says_at_once_why_with_its_source_and_rests_the_exercises() {
        mira.says(phone, "skin", "RASH");
        Document page = phone.page(mira.path());
        assertTrue(page.select(".verdict-result").text().contains("Better no massage today"));
        assertTrue(page.select(".verdict-line").text().contains("any sore skin the session is postponed"));
        assertTrue(page.select(".verdict-line .cite-chip").text().contains("S3-149"));
        Document home = phone.page("/home/" + mira.child());
        assertTrue(home.text().contains("The exercises rest today"), home.text());
        assertTrue(home.select(".home-tap").isEmpty());
    }

    @Test
    void a_temperature_above_the_limit_does_so_too_and_an_emergency_is_named() {
        mira.says(phone, "temperature", "37,4");
        Document page = phone.page(mira.path());
        assertTrue(page.select(".verdict-line").text().contains("37.0 °C"));
        assertTrue(page.text().contains("call the emergency number now"));
    }

    @Test
    void a_fretful_child_may_come_and_is_looked_at_again() {
        mira.says(phone, "mood", "FRETFUL");
        Document page = phone.page(mira.path());
        assertTrue(page.text().contains("Thank you"));
        assertTrue(page.text().contains("May have passed by then"));
        assertTrue(page.select("#postpone").isEmpty());
        assertFalse(phone.page("/home/" + mira.child()).text().contains("The exercises rest today"));
    }

    @Test
    void the_session_is_postponed_with_one_tap_and_the_plan_heals() {
        mira.says(phone, "skin", "RASH");
        Response answer = phone.form(mira.path(), mira.path() + "/postponement").send();
        assertEquals(303, answer.statusCode());
        var first = mira.sessions().get(0);
        assertEquals("POSTPONED", first.status().name());
        assertEquals("infant-skin", first.outcomeRule());
        var again = mira.sessions().get(1);
        assertEquals(TheCheckIns.MONDAY.plusDays(1), again.plannedOn());
        assertEquals("CHECK_POSTPONED", again.movedWhy().name());
        assertEquals(TheCheckIns.MONDAY.plusDays(2), mira.sessions().get(2).plannedOn(), "the second session follows");
        assertEquals(303, phone.post(mira.path() + "/postponement").statusCode(), "a second tap finds nothing");
        assertEquals(1, TheTrail.count(mira.child(), "parent POSTPONED session"));
    }

    @Test
    void sent_twice_it_is_kept_once() {
        Browser.Form form = mira.questions(phone).with("skin", "RASH");
        form.send();
        assertEquals(303, form.send().statusCode());
        mira.says(phone, "skin", "RASH");
        assertEquals(1, mira.said(TheCheckIns.MONDAY).size());
    }

    @Test
    void what_was_said_is_corrected_and_every_version_stays() {
        mira.says(phone, "skin", "RASH");
        time.advance(Duration.ofMinutes(5));
        mira.says(phone, "skin", "CLEAR");
        List<CheckIn> said = mira.said(TheCheckIns.MONDAY);
        assertEquals(2, said.size());
        assertFalse(said.get(0).countsOn(TheCheckIns.MONDAY));
        assertTrue(said.get(1).countsOn(TheCheckIns.MONDAY));
        Document page = phone.page(mira.path());
        assertTrue(page.text().contains("Thank you"));
        assertTrue(page.select(".checkin-versions").text().contains("rash"));
        assertFalse(phone.page("/home/" + mira.child()).text().contains("The exercises rest today"));
    }

    @Test
    void once_the_session_has_begun_whoever_treats_the_child_looks_himself() {
        begin();
        assertTrue(phone.page(mira.path()).text().contains("Today's session has begun"));
        assertEquals(409, phone.post(mira.path(), "usual", "yes").statusCode(), "the questions are over");
        mira.fallsIll(phone, TheCheckIns.MONDAY.plusDays(3));
        assertTrue(mira.said(TheCheckIns.MONDAY).get(0).isIll(), "illness can be told at any time");
    }

    @Test
    void what_cannot_be_taken_stands_beside_its_question_with_what_was_typed() {
        Response answer = mira.questions(phone)
                .with("temperature", "hot")
                .with("skin", "SORE")
                .send();
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals("hot", page.getElementById("f-temperature").val());
        assertNotNull(page.getElementById("f-temperature-error"));
        assertTrue(page.selectFirst("input[name=skin][value=SORE]").hasAttr("checked"));
        assertEquals(List.of(), mira.said(TheCheckIns.MONDAY));
    }

    @Test
    void a_reaction_asks_for_the_day_of_the_vaccination() {
        Response answer =
                mira.questions(phone).with("vaccination-reacts", "yes").send();
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("On which day was the vaccination?"));
        assertEquals(
                422,
                mira.questions(phone)
                        .with("vaccination-day", "2026-05-09")
                        .send()
                        .statusCode(),
                "no day ahead");
    }

    @Test
    void without_a_script_a_tap_counts_the_temperature() {
        Response counted = mira.questions(phone).and("step", "temperature:+").send();
        assertEquals(200, counted.statusCode());
        Document page = Jsoup.parse(counted.asString());
        assertEquals("36.6", page.getElementById("f-temperature").val());
        Response more = phone.post(mira.path(), "temperature", "36.6", "step", "temperature:+");
        assertEquals(
                "36.7",
                Jsoup.parse(more.asString()).getElementById("f-temperature").val());
        assertEquals(List.of(), mira.said(TheCheckIns.MONDAY));
    }

    @Test
    void a_vaccination_opens_a_waiting_time_that_outlasts_the_day() {
        mira.says(phone, "vaccination", "2026-05-04");
        Document page = phone.page(mira.path());
        assertTrue(page.select(".verdict-result").text().contains("Wednesday, 6 May"), page.text());
        assertTrue(page.select("#postpone").text().contains("Thursday, 7 May or later"), page.text());
        time.advance(Duration.ofDays(1));
        assertTrue(mira.phone().page("/home/" + mira.child()).text().contains("The exercises rest today"));
        Document tomorrow = mira.phone().page(mira.path());
        assertTrue(tomorrow.text().contains("After the vaccination on Mon, 4 May"), tomorrow.text());
        assertTrue(tomorrow.select(".checkin-usual").text().contains("vaccinated on Mon, 4 May, as you said"));
        time.advance(Duration.ofDays(2));
        assertFalse(mira.phone().page("/home/" + mira.child()).text().contains("The exercises rest today"));
    }

    @Test
    void whoever_only_helps_answers_and_asks_the_clinic_to_postpone() {
        Browser nina = mira.another(Reach.PROGRESS);
        mira.says(nina, "skin", "RASH");
        Document page = nina.page(mira.path());
        assertTrue(page.select("#postpone").text().contains("Ask the clinic to postpone"));
        assertEquals(303, nina.post(mira.path() + "/postponement").statusCode());
        assertEquals("PLANNED", mira.sessions().get(0).status().name());
        assertTrue(
                SignedInAs.doctor().page("/courses/" + mira.course()).text().contains("the family asks to postpone"));
    }

    @Test
    void a_guardian_who_only_reads_sees_what_was_said_and_says_nothing() {
        mira.says(phone, "skin", "RASH");
        Browser reader = mira.another(Reach.READS);
        Document page = reader.page(mira.path());
        assertTrue(page.text().contains("Better no massage today"));
        assertTrue(page.select("main form[action^=" + mira.path() + "]").isEmpty());
        assertEquals(409, reader.post(mira.path(), "usual", "yes").statusCode());
        assertEquals(
                409, reader.post(mira.path() + "/illness", "back", "2026-05-06").statusCode());
    }

    @Test
    void with_the_exercises_alone_and_of_another_child_nothing_is_there() {
        for (Browser other : List.of(mira.another(Reach.EXERCISES), TheExercises.at(TheExercises.parent()))) {
            assertEquals(404, other.get(mira.path()).statusCode());
            assertEquals(404, other.post(mira.path(), "usual", "yes").statusCode());
            for (String way : List.of("/illness", "/recovery", "/postponement")) {
                assertEquals(404, other.post(mira.path() + way).statusCode(), way);
            }
        }
    }

    @Test
    void without_a_course_there_is_nothing_to_ask() {
        var leo = TheChildren.of(Person.OLGA, "Leo", "Lind");
        TheExercises.guard(leo, mira.anna(), Reach.TAKES_PART);
        assertTrue(phone.page("/home/" + leo + "/check-in").text().contains("No course goes on"));
        assertTrue(phone.page("/home/" + leo).select(".checkin-card").isEmpty());
        assertEquals(
                409, phone.post("/home/" + leo + "/check-in", "usual", "yes").statusCode());
    }

    @Test
    void a_day_without_a_session_asks_quietly() {
        time.advance(Duration.ofDays(5));
        Document home = mira.phone().page("/home/" + mira.child());
        assertFalse(home.select(".checkin-card").isEmpty());
        assertTrue(home.select(".checkin-card .button--primary").isEmpty(), "Saturday");
    }

    private void begin() {
        Browser tablet = mira.tablet();
        String session = mira.firstSession();
        Map<String, String> measured = Map.of("infant-temperature", "36.6", "infant-minutes-since-feed", "60");
        Browser.Form check = tablet.form(session, session + "/check").without("step");
        measured.forEach(check::with);
        assertEquals(303, check.send().statusCode());
        assertEquals("IN_PROGRESS", mira.sessions().get(0).status().name());
    }
}
