package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a parent follows from home. */
final class ParentsWay {

    private final Window window;

    ParentsWay(Window window, Person parent) {
        this.window = window.signIn(parent);
    }

    void looks_at(String child) {
        window.open("/home");
        if (window.page().locator("a.tabs-link").count() > 0) {
            window.follow(child);
        }
        window.shows(child + " today");
    }

    void sees(String text) {
        window.shows(text);
    }

    void ticks_an_exercise() {
        window.page().locator(".home-tap-done").first().click();
        assertTrue(window.page().locator(".home-entry").count() > 0, "nothing is ticked");
    }

    void reads_in_the_notes(String text) {
        window.follow("Notes");
        window.shows(text);
    }
}
