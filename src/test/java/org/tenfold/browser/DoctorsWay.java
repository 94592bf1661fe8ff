package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

/** What a doctor does to assign a course and to see how it goes. */
final class DoctorsWay {

    private final Window window;

    DoctorsWay(Window window) {
        this.window = window.signIn(Person.DOCTOR);
    }

    void opens_the_record_of(String child) {
        window.follow("Children");
        window.follow(child);
    }

    void begins_the_record_of(String given, String family, LocalDate born, String sex, String number) {
        window.follow("Children");
        window.follow("New record");
        window.type("Record number", number);
        window.type("Given name", given);
        window.type("Family name", family);
        window.type("Birth date", born.toString());
        window.answer("Sex", sex);
        window.press("Keep the record");
        window.shows(given + " " + family);
    }

    void records_the_condition(String condition, LocalDate since) {
        window.follow("Add a condition");
        window.pick("Condition", condition);
        window.type("Since", since.toString());
        window.press("Record");
        window.shows(condition);
    }

    void makes_a_guardian_of(Person parent, LocalDate from) {
        window.follow("Add a guardian");
        window.type("E-mail address of the parent", parent.address());
        window.answer("Reach", "Takes part");
        window.type("From", from.toString());
        window.press("Add a guardian");
        window.shows(parent.fullName());
    }

    void chooses_the_protocol(String title) {
        window.follow("Assign a course");
        window.follow("Choose " + title);
    }

    void reads_that_nothing_stands_against_it() {
        window.shows("Nothing stands against it");
    }

    void reads_that_it_is_forbidden_because(String rule) {
        window.shows("Blocks");
        window.shows(rule);
    }

    void answers_the_questions_of_the_gymnastics(LocalDate imaging) {
        window.type("Which paediatrician or orthopaedist teaches", "Dr Olga Petrova");
        window.type("Date of the hip ultrasound", imaging.toString());
        window.type("Treating orthopaedist", "Dr Olga Petrova");
        window.answer("Form of dysplasia on the last examination", "Form 1");
        window.answer("Orthopaedic device worn now", "None");
        window.answer("May the device come off", "No device is worn");
    }

    void answers_the_questions_of_massage_no_10() {
        window.answer("A specialist has examined the child", "Yes");
        window.answer("Purpose of the order", "General strengthening");
        window.answer("Who carries out the sessions", "A masseur");
        window.answer("The five ball exercises suit", "Yes");
    }

    void orders(int sessions, String masseur, LocalDate firstDay, String hour, String goal) {
        window.pick("Masseur", masseur);
        window.type("First day", firstDay.toString());
        window.type("Hour", hour);
        window.type("Number of sessions", String.valueOf(sessions));
        window.type("Goal of the course", goal);
    }

    void looks_at_the_plan_of(int sessions) {
        window.press("Show the plan");
        assertEquals(
                sessions,
                window.page().locator(".calendar-day").count(),
                () -> "days of the plan: " + window.mainText());
    }

    void finds_no_way_to_sign() {
        assertEquals(0, window.page().locator("button[value=sign]").count(), "may sign what is forbidden");
    }

    /** Signing without the reason asks for it, and keeps what was typed. */
    void signs_without_a_reason_and_is_asked_for_it() {
        window.press("Sign the course");
        assertTrue(window.page().locator("textarea[aria-invalid=true]").count() > 0, "nothing was asked");
        window.shows("Please fill this in.");
    }

    void sets_the_warning_aside_because(String reason) {
        window.page().locator(".verdict-override textarea").first().fill(reason);
    }

    void signs() {
        window.press("Sign the course");
        assertTrue(window.path().startsWith("/courses/"), () -> "not signed: " + window.mainText());
    }

    void records_that_the_parent_was_taught() {
        window.tick("The parent was taught the exercises");
        window.tick("The first lesson was supervised");
        window.press("Record the training");
    }

    void sees_on_the_course(String text) {
        window.page().reload();
        window.shows(text);
    }
}
