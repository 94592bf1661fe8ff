package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.homeprogramme.TheExercises.TOUCH;
import static org.tenfold.homeprogramme.TheExercises.TOY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** Anna ticks what Mira has done at home. */
@QuarkusTest
@Tag("data")
class ExercisePagesTest {

    private static final String MONDAY = TheChildren.TODAY.toString();

    @Inject
    FixedTime time;

    private UUID mira;
    private UUID course;
    private Account anna;
    private UUID guardianship;

    @BeforeEach
    void mira_has_a_course_and_anna_takes_part() {
        mira = TheChildren.mira();
        course = TheCourses.signed(mira);
        anna = TheExercises.parent();
        guardianship = TheExercises.guard(mira, anna, Reach.TAKES_PART);
    }

    @Test
    void a_tick_is_kept_and_leads_back_to_its_exercise() {
        Response answer = tick(TheExercises.at(anna), TOY, "tick", "1");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/home/" + mira + "#exercise-" + course + "-" + TOY));
        assertEquals(List.of(TOY + " 1"), TheExercises.ticked(course));
        assertEquals(1, TheTrail.count(mira, "parent TICKED course"));
    }

    @Test
    void tapped_twice_it_is_ticked_once() {
        Browser phone = TheExercises.at(anna);
        tick(phone, TOY, "tick", "1");
        assertEquals(303, tick(phone, TOY, "tick", "1").statusCode());
        assertEquals(List.of(TOY + " 1"), TheExercises.ticked(course));
        assertEquals(1, TheTrail.count(mira, "parent TICKED course"));
    }

    @Test
    void two_taps_at_the_same_moment_make_one_tick() throws Exception {
        List<Browser> phones =
                List.of(TheExercises.at(anna), TheExercises.at(anna), TheExercises.at(anna), TheExercises.at(anna));
        phones.forEach(phone -> phone.get("/home/" + mira));
        ExecutorService fingers = Executors.newFixedThreadPool(phones.size());
        try {
            List<Future<Response>> answers = new ArrayList<>();
            phones.forEach(phone -> answers.add(fingers.submit(() -> tick(phone, TOY, "tick", "1"))));
            for (Future<Response> answer : answers) {
                assertEquals(303, answer.get().statusCode());
            }
        } finally {
            fingers.shutdownNow();
        }
        assertEquals(List.of(TOY + " 1"), TheExercises.ticked(course));
    }

    @Test
    void a_tick_is_taken_back_on_its_day() {
        Browser phone = TheExercises.at(anna);
        tick(phone, TOY, "tick", "1");
        assertEquals(303, tick(phone, TOY, "untick", "1").statusCode());
        assertEquals(303, tick(phone, TOY, "untick", "1").statusCode());
        assertEquals(List.of(), TheExercises.ticked(course));
        assertEquals(2, TheTrail.count(mira, "parent TICKED course"));
    }

    @Test
    void all_of_a_round_is_ticked_with_one_tap() {
        Browser phone = TheExercises.at(anna);
        tick(phone, TOUCH, "tick", "1");
        assertEquals(303, all(phone, "1").statusCode());
        assertEquals(List.of(TOUCH + " 1", TOY + " 1"), TheExercises.ticked(course));
    }

    @Test
    void who_only_reads_cannot_tick() {
        Account tom = TheExercises.parent();
        TheExercises.guard(mira, tom, Reach.READS);
        assertEquals(409, tick(TheExercises.at(tom), TOY, "tick", "1").statusCode());
        assertEquals(409, all(TheExercises.at(tom), "1").statusCode());
        assertEquals(List.of(), TheExercises.ticked(course));
    }

    @Test
    void for_others_there_is_nothing_to_tick() {
        Account stranger = TheExercises.parent();
        assertEquals(404, tick(TheExercises.at(stranger), TOY, "tick", "1").statusCode());
        assertEquals(404, tick(SignedInAs.doctor(), TOY, "tick", "1").statusCode());
        TheExercises.endGuardianship(guardianship);
        assertEquals(404, tick(TheExercises.at(anna), TOY, "tick", "1").statusCode());
        assertEquals(List.of(), TheExercises.ticked(course));
    }

    @Test
    void the_course_of_another_child_is_not_ticked_here() {
        UUID others = TheCourses.signed(TheChildren.mira());
        Response answer =
                TheExercises.at(anna).post(path(TOY), "course", others.toString(), "day", MONDAY, "tick", "1");
        assertEquals(404, answer.statusCode());
        assertEquals(List.of(), TheExercises.ticked(others));
    }

    @Test
    void what_is_not_on_the_programme_is_refused() {
        Browser phone = TheExercises.at(anna);
        assertEquals(409, tick(phone, "home-leg-raise", "tick", "1").statusCode());
        assertEquals(409, tick(phone, TOY, "tick", "2").statusCode());
        assertEquals(409, all(phone, "0").statusCode());
        assertEquals(404, tick(phone, TOY, "tick", "first").statusCode());
    }

    @Test
    void a_page_that_was_open_overnight_ticks_nothing() {
        time.advance(Duration.ofHours(16));
        assertEquals(409, tick(TheExercises.at(anna), TOY, "tick", "1").statusCode());
        assertEquals(List.of(), TheExercises.ticked(course));
    }

    @Test
    void while_the_course_pauses_nothing_is_done_at_home() {
        Browser olga = SignedInAs.doctor();
        String page = "/courses/" + course;
        olga.form(page, page + "/pause").with("reason", "Fever").send();
        assertEquals(409, tick(TheExercises.at(anna), TOY, "tick", "1").statusCode());
    }

    private Response tick(Browser phone, String exercise, String act, String round) {
        return phone.post(path(exercise), "course", course.toString(), "day", MONDAY, act, round);
    }

    private Response all(Browser phone, String round) {
        return phone.post("/home/" + mira + "/exercises", "course", course.toString(), "day", MONDAY, "tick", round);
    }

    private String path(String exercise) {
        return "/home/" + mira + "/exercises/" + exercise;
    }
}
