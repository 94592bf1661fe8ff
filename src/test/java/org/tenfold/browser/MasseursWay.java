package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;

/** What a masseur does with one child of today. */
final class MasseursWay {

    private final Window window;

    MasseursWay(Window window) {
        this.window = window.signIn(Person.MASSEUR);
    }

    void opens_from_today(String child, String treatment) {
        window.open("/today");
        window.page()
                .locator(".session-card")
                .filter(new Locator.FilterOptions().setHasText(child))
                .filter(new Locator.FilterOptions().setHasText(treatment))
                .getByText("Check and start")
                .click();
        window.shows(child);
    }

    void says_that_the_doctor_watches_the_first_lesson() {
        window.answer("Is this the child's first lesson?", "Yes, and the doctor is present");
        window.type("Rounds of exercises already done today", "0");
    }

    void checks_with_a_temperature_of(String degrees) {
        window.type("Temperature now", degrees);
        window.page().locator("input[name$=minutes-since-feed]").fill("60");
        window.press("Check and begin");
    }

    void may_go_ahead() {
        window.shows("Go ahead");
        window.shows("Steps");
    }

    void goes_on_to_the_next_step() {
        window.shows("Step 1 of");
        window.press("Next step");
        window.shows("Step 2 of");
    }

    void rests_and_goes_on() {
        window.press("Pause");
        window.shows("The clock stands still");
        window.press("Go on");
    }

    void undoes_it_at_once() {
        window.press("Undo");
        window.shows("Undone. The session runs on.");
        window.shows("Step 2 of");
    }

    void is_told_to_wait_because(String rule) {
        window.shows("Not now");
        window.shows(rule);
    }

    void puts_the_session_off() {
        window.press("Postpone the session");
        window.shows("The session is postponed and has a new date.");
    }

    void writes_for_the_parents(String note) {
        window.unfold("Add a note");
        window.type("Note", note);
        window.answer("Who reads it", "The parents, too");
    }

    void sees_it_done_in_today(String child) {
        window.open("/today");
        String card = window.page()
                .locator(".session-card--over")
                .filter(new Locator.FilterOptions().setHasText(child))
                .first()
                .innerText();
        assertTrue(card.contains("Done"), card);
    }

    void marks_it_done() {
        window.answer("How did the child take it?", "Calm");
        window.press("Done");
    }
}
