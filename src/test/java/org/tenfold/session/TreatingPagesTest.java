package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Children;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.CourseOverrides;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;

/** Ivan Sokolov treats Mira Lind: he checks, follows the steps, and says how it ended, once. */
@QuarkusTest
@Tag("data")
class TreatingPagesTest {

    @Inject
    FixedTime time;

    private UUID mira;
    private UUID course;
    private String masseur;
    private TreatmentSession first;
    private String path;
    private Browser ivan;

    @BeforeEach
    void mira_has_a_course_that_begins_today() {
        mira = TheChildren.mira();
        masseur = TheSessions.freshMasseur();
        course = TheSessions.course(mira, masseur, LocalTime.of(10, 0));
        first = TheSessions.number(1, course);
        path = "/sessions/" + first.id();
        ivan = SignedInAs.as(masseur);
    }

    @Test
    void a_well_child_is_treated_in_three_steps() {
        assertEquals(303, well().send().statusCode());
        assertTrue(ivan.page(path).select(".session-step").size() > 5, "the steps are shown");
        assertEquals(SessionStatus.IN_PROGRESS, TheSessions.now(first.id()).status());
        assertEquals(CourseStatus.ACTIVE, TheSessions.courseNow(course).status());

        Response done = ivan.form(path, path + "/completion")
                .with("note", "She smiled.")
                .send();
        assertEquals(303, done.statusCode());
        assertTrue(done.header("Location").endsWith("/today"));
        assertTrue(ivan.page("/today").select(".notice").text().contains("done"));
        assertEquals(SessionStatus.DONE, TheSessions.now(first.id()).status());
        assertTrue(ivan.page(path).text().contains("She smiled."), "the remark is a note of the session");
        assertEquals(1, TheTrail.count(mira, "masseur CHECKED session"));
        assertEquals(1, TheTrail.count(mira, "masseur STARTED session"));
        assertEquals(1, TheTrail.count(mira, "masseur DONE session"));
    }

    @Test
    void every_step_at_the_table_shows_where_the_hands_work() {
        var waiting = ivan.page(path);
        assertEquals(1, waiting.select(".card--alert svg[role=img]").size(), "what is never touched, before he begins");

        well().send();
        var running = ivan.page(path);
        assertEquals(1, running.select(".card--alert svg[role=img]").size());
        for (var step : running.select(".session-step:has(svg[role=img])")) {
            assertTrue(step.selectFirst("svg > title").text().startsWith("Body map: "), step.id());
            assertTrue(step.selectFirst("svg > desc").text().contains("Not touched in front: "), step.id());
        }
        assertTrue(running.select(".session-step svg[role=img]").size() > 5);
        for (var use : running.select("use")) {
            assertTrue(running.getElementById(use.attr("href").substring(1)) != null, use.outerHtml());
        }
    }

    @Test
    void what_must_be_given_is_asked_for_again_beside_its_field() {
        Response again = ivan.form(path, path + "/check")
                .with("infant-temperature", "48")
                .send();
        assertEquals(422, again.statusCode());
        var page = Jsoup.parse(again.asString());
        assertTrue(page.selectFirst("#f-infant-temperature-error") != null);
        assertTrue(page.selectFirst("#f-infant-minutes-since-feed-error") != null);
        assertEquals("48", page.selectFirst("#f-infant-temperature").val());
        assertEquals(2, page.select(".form-errors-list li").size(), "what is usual is answered already");
        assertTrue(TheSessions.now(first.id()).isPlanned());
    }

    @Test
    void a_tap_on_plus_counts_without_checking() {
        Response counted = ivan.form(path, path + "/check")
                .with("step", "infant-temperature:+")
                .send();
        assertEquals(200, counted.statusCode());
        assertEquals(
                "37.0",
                Jsoup.parse(counted.asString())
                        .selectFirst("#f-infant-temperature")
                        .val());
        assertTrue(TheSessions.now(first.id()).isPlanned());
    }

    @Test
    void a_fever_postpones_and_the_rest_moves_in_order() {
        assertEquals(303, well().with("infant-temperature", "37.2").send().statusCode());
        var verdict = ivan.page(path);
        assertTrue(verdict.selectFirst(".verdict-result--postpone") != null);
        assertTrue(verdict.select(".cite-chip").text().contains("S0-364"));
        assertTrue(TheSessions.now(first.id()).isPlanned(), "nothing is recorded before he confirms");

        assertEquals(303, ivan.form(path, path + "/postponement").send().statusCode());
        TreatmentSession over = TheSessions.now(first.id());
        assertEquals(SessionStatus.POSTPONED, over.status());
        assertEquals("infant-fever", over.outcomeRule());
        TreatmentSession next = TheSessions.number(1, course);
        assertEquals(2, next.attempt());
        assertEquals(MovedWhy.CHECK_POSTPONED, next.movedWhy());
        assertTrue(next.plannedOn().isAfter(first.plannedOn()));
        List<LocalDate> days = TheSessions.of(course).stream()
                .filter(TreatmentSession::isPlanned)
                .map(TreatmentSession::plannedOn)
                .toList();
        assertEquals(10, days.size(), "no session is lost");
        assertEquals(days.stream().sorted().distinct().toList(), days, "order and spacing hold");
        assertTrue(days.stream().allMatch(day -> day.getDayOfWeek().getValue() < 6), "the clinic is open");
    }

    @Test
    void a_mistyped_answer_is_corrected_by_checking_again() {
        well().with("infant-temperature", "38.6").send();
        var form = ivan.form(path, path + "/check");
        assertEquals(
                303,
                form.with("infant-temperature", "36.8")
                        .send()
                        .then()
                        .log()
                        .body()
                        .extract()
                        .statusCode());
        assertTrue(TheSessions.now(first.id()).isInProgress());
    }

    @Test
    void a_hernia_refers_to_the_doctor_and_pauses_the_course() {
        record("hernia");
        assertEquals(303, well().send().statusCode());
        assertTrue(ivan.page(path).selectFirst(".verdict-result--refer") != null);
        assertEquals(SessionStatus.POSTPONED, TheSessions.now(first.id()).status());
        assertEquals(CourseStatus.PAUSED, TheSessions.courseNow(course).status());
        TreatmentSession next = TheSessions.number(1, course);
        assertTrue(ivan.page("/sessions/" + next.id())
                .select("form[action$=check]")
                .isEmpty());
        assertEquals(
                409,
                ivan.post("/sessions/" + next.id() + "/absence").statusCode(),
                "while the course waits, nothing is recorded");
    }

    @Test
    void what_a_doctor_cleared_by_letting_the_course_go_on_no_longer_refers() {
        record("low-weight");
        well().send();
        assertEquals(CourseStatus.PAUSED, TheSessions.courseNow(course).status());
        Browser olga = SignedInAs.doctor();
        assertEquals(
                303,
                olga.form("/courses/" + course, "/courses/" + course + "/resume")
                        .with("reason", "Gains weight; gentle sessions may go on")
                        .send()
                        .statusCode());
        assertTrue(olga.page("/courses/" + course).text().contains("Gains weight; gentle sessions may go on"));
        assertEquals(
                Set.of("low-weight"),
                AtTheClinic.north(() -> TheSessions.bean(CourseOverrides.class)
                        .of(course)
                        .get(0)
                        .cleared()));
    }

    @Test
    void two_taps_at_once_record_one_outcome() {
        well().send();
        Browser elsewhere = SignedInAs.as(masseur);
        List<Browser.Form> taps = Stream.of(ivan, elsewhere)
                .map(browser -> browser.form(path, path + "/completion"))
                .toList();
        List<Integer> answers =
                taps.stream()
                        .map(tap ->
                                CompletableFuture.supplyAsync(() -> tap.send().statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertEquals(List.of(303, 303), answers);
        assertEquals(1, TheTrail.count(mira, "masseur DONE session"));
    }

    @Test
    void the_same_outcome_twice_is_told_and_another_one_is_refused() {
        well().send();
        Browser.Form done = ivan.form(path, path + "/completion");
        Browser.Form stop = ivan.form(path + "/stop")
                .with("rule", "other")
                .with("words", "x")
                .with("reaction", "CALM");
        done.send();
        assertEquals(303, done.send().statusCode());
        assertTrue(ivan.page("/today").select(".notice").text().contains("already"));
        Response refused = stop.send();
        assertEquals(409, refused.statusCode());
        assertTrue(Jsoup.parse(refused.asString()).select(".facts").text().contains("Done"));
        assertEquals(SessionStatus.DONE, TheSessions.now(first.id()).status());
        assertEquals(409, ivan.post(path + "/absence").statusCode());
    }

    @Test
    void a_stop_rule_that_refers_pauses_the_course() {
        well().send();
        assertEquals(
                422, ivan.form(path + "/stop").with("rule", "other").send().statusCode(), "another reason needs words");
        Response stopped = ivan.form(path + "/stop")
                .with("rule", referringStop())
                .with("reaction", "CRIES_AND_SETTLES")
                .send();
        assertEquals(303, stopped.statusCode());
        assertEquals(SessionStatus.STOPPED, TheSessions.now(first.id()).status());
        assertEquals(CourseStatus.PAUSED, TheSessions.courseNow(course).status());
    }

    @Test
    void a_child_who_did_not_come_gets_another_day() {
        assertEquals(303, ivan.form(path + "/absence").send().statusCode());
        assertEquals(SessionStatus.MISSED, TheSessions.now(first.id()).status());
        assertEquals(MovedWhy.SESSION_WAS_MISSED, TheSessions.number(1, course).movedWhy());
        assertEquals(303, ivan.post(path + "/absence").statusCode());
        assertEquals(11, TheSessions.of(course).size());
    }

    @Test
    void a_sleeping_child_is_postponed_without_a_check() {
        assertEquals(422, ivan.form(path + "/postponement").send().statusCode());
        assertEquals(
                303,
                ivan.form(path + "/postponement")
                        .with("why", "CHILD_ASLEEP")
                        .send()
                        .statusCode());
        assertEquals("The child is asleep", TheSessions.now(first.id()).outcomeReason());
        assertEquals(MovedWhy.MASSEUR_POSTPONED, TheSessions.number(1, course).movedWhy());
    }

    @Test
    void what_was_left_open_comes_first_and_in_order() {
        TreatmentSession second = TheSessions.number(2, course);
        time.advance(Duration.ofDays(first.plannedOn().until(second.plannedOn()).getDays()));
        ivan = SignedInAs.as(masseur);
        assertFalse(ivan.page("/today").select("a[href=" + path + "]").isEmpty(), "the first is still open");
        var page = ivan.page("/sessions/" + second.id());
        assertEquals(path, page.select(".notice a.button").attr("href"));
        assertTrue(page.select("form[action$=check]").isEmpty());

        assertEquals(303, well().send().statusCode());
        assertTrue(
                TheSessions.now(second.id()).plannedOn().isAfter(second.plannedOn()),
                "the second moves, so that there is one session a day");
    }

    @Test
    void the_last_session_completes_the_course() {
        for (int number = 1; number <= 10; number++) {
            TreatmentSession session = TheSessions.number(number, course);
            time.set(session.plannedOn().atTime(8, 0).toInstant(java.time.ZoneOffset.UTC));
            path = "/sessions/" + session.id();
            ivan = SignedInAs.as(masseur);
            well().send();
            ivan.form(path, path + "/completion").send();
        }
        assertEquals(CourseStatus.COMPLETED, TheSessions.courseNow(course).status());
    }

    private Browser.Form well() {
        Browser.Form form = ivan.form(path, path + "/check");
        TheSessions.wellAnswers().forEach(form::with);
        return form;
    }

    private void record(String condition) {
        AtTheClinic.north(() -> {
            TheSessions.bean(RecordedConditions.class)
                    .persist(new RecordedCondition(
                            TheSessions.bean(Children.class).findById(mira),
                            RecordedCondition.Kind.CONDITION,
                            condition,
                            first.plannedOn(),
                            null,
                            Person.OLGA.account(),
                            time.instant()));
            return null;
        });
    }

    private static String referringStop() {
        return org.tenfold.library.TheLibrary.protocol("massage-no-10").stops().stream()
                .filter(stop -> stop.then() == org.tenfold.library.item.Stop.Consequence.REFER)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
