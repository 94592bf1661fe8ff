package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.TheCourses;

/** Olga teaches Anna the gymnastics, writes it down, and sees on the course's page what is done at home. */
@QuarkusTest
@Tag("data")
class HomeTrainingPagesTest {

    private UUID mira;
    private String course;
    private Account anna;

    @BeforeEach
    void mira_has_a_course_of_gymnastics() {
        mira = TheChildren.mira();
        course = "/courses/" + TheExercises.gymnastics(mira);
        anna = TheExercises.parent();
        TheExercises.guard(mira, anna, Reach.TAKES_PART);
    }

    @Test
    void the_exercises_appear_when_both_are_recorded() {
        Browser phone = TheExercises.at(anna);
        Browser olga = SignedInAs.doctor();
        Document before = phone.page("/home/" + mira);
        assertEquals(0, before.select(".home-exercise").size());
        assertTrue(before.text().contains("First the doctor shows you how"));

        assertEquals(303, training(olga).with("taught", "yes").send().statusCode());
        assertEquals(0, phone.page("/home/" + mira).select(".home-exercise").size());

        assertEquals(303, training(olga).with("supervised", "yes").send().statusCode());
        Document after = phone.page("/home/" + mira);
        assertTrue(after.select(".home-exercise").size() >= 8);
        assertFalse(after.text().contains("First the doctor shows you how"));
        assertFalse(after.text().contains("Half-lotus"));
        assertFalse(after.text().contains("Ball:"));
        assertTrue(after.text().contains("Done: round 1 of 3"));
        assertEquals(2, TheTrail.count(mira, "doctor CHANGED home-training"));
    }

    @Test
    void the_page_of_the_course_shows_what_was_ticked() {
        Browser olga = SignedInAs.doctor();
        training(olga).with("taught", "yes").with("supervised", "yes").send();
        assertTrue(olga.page(course).text().contains("Nothing was done in the last seven days."));
        Browser phone = TheExercises.at(anna);
        tap(phone, "home-butterfly");
        tap(phone, "home-butterfly");
        Document week = olga.page(course);
        assertEquals(
                "Butterfly 2 0 0 0 0 0 0",
                week.select("#home-programme tbody tr").text());
        assertTrue(week.text().contains("Done at home: 2 of 2 planned, 100 %"));
        assertTrue(phone.page("/home/" + mira).text().contains("Done: round 3 of 3"));
    }

    private void tap(Browser phone, String exercise) {
        TheExercises.cardOf(phone, phone.page("/home/" + mira), exercise).send();
    }

    @Test
    void what_somebody_else_recorded_meanwhile_is_not_overwritten() {
        Browser olga = SignedInAs.doctor();
        Browser.Form seenBefore = training(olga);
        training(olga).with("taught", "yes").send();
        assertEquals(409, seenBefore.with("supervised", "yes").send().statusCode());
    }

    @Test
    void only_doctors_record_it() {
        TheChildren.treat(mira, Person.IVAN);
        Document masseurs = SignedInAs.masseur().page(course);
        assertTrue(masseurs.text().contains("The parent was taught the exercises"));
        assertEquals(0, masseurs.select("form[action$=home-training]").size());
        assertEquals(404, post(SignedInAs.masseur()));
        assertEquals(404, post(TheExercises.at(anna)));
        assertEquals(404, post(SignedInAs.as(Person.DARIA)));
    }

    @Test
    void a_course_without_exercises_to_be_taught_has_no_training() {
        String massage = "/courses/" + TheCourses.signed(TheChildren.mira());
        Browser olga = SignedInAs.doctor();
        Document page = olga.page(massage);
        assertEquals(1, page.select("#home-programme").size());
        assertEquals(0, page.select("form[action$=home-training]").size());
        assertEquals(404, olga.post(massage + "/home-training", "version", "").statusCode());
    }

    private int post(Browser browser) {
        return browser.post(course + "/home-training", "version", "", "taught", "yes")
                .statusCode();
    }

    private Browser.Form training(Browser doctor) {
        return doctor.form(course, course + "/home-training");
    }
}
