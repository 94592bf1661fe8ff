package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The wall between the table and the router is thick: nothing that was tapped there is lost, and nothing stays behind. */
class LostConnectionIT {

    private static final String KEPT = "sessionStorage.getItem('tenfold-kept') ?? ''";

    private static Portal portal;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        portal = Portal.started();
        chromium = Chromium.started();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        portal.close();
    }

    @Test
    void what_was_tapped_without_a_connection_is_kept_and_sent_when_it_is_back() {
        try (Window window = chromium.window(portal, Chromium.Size.TABLET, Chromium.Scripts.ON)) {
            Page page = window.page();
            String session = openedFromToday(window, "Leo");
            page.context().setOffline(true);
            page.locator("button[name=usual]").tap();
            waits(page);
            assertTrue(page.locator("#check").isVisible(), "the form stays as it is");
            page.context().setOffline(false);
            page.locator("#completion").waitFor();
            window.shows("Sent The connection is back.");

            window.unfold("Add a note");
            window.type("Note", "She smiled all the time.");
            page.context().setOffline(true);
            page.locator("button[form=completion]").tap();
            waits(page);
            assertEquals("She smiled all the time.", page.locator("#f-note").inputValue());
            assertEquals("", page.evaluate("JSON.stringify(localStorage).match(/smiled/)?.[0] ?? ''"));
            page.context().setOffline(false);
            page.locator(".session-today").first().waitFor();
            window.shows("The session is recorded as done.");
            assertTrue(page.locator("[data-undo]").isVisible(), "it can be undone");
            assertEquals("", page.evaluate(KEPT), "nothing stays behind");
            window.open(session);
            window.shows("She smiled all the time.");
        }
    }

    @Test
    void a_lost_answer_records_nothing_twice() {
        try (Window window = chromium.window(portal, Chromium.Size.TABLET, Chromium.Scripts.ON)) {
            Page page = window.page();
            String session = openedFromToday(window, "Nora");
            page.route("**/handover", route -> {
                route.fetch();
                route.abort();
            });
            window.unfold("Leave a handover");
            window.type("Handover", "Likes to lie on the left side.");
            page.locator(".handover-form button").tap();
            waits(page);
            page.unroute("**/handover");
            page.evaluate("dispatchEvent(new Event('online'))");
            page.locator(".handover-words").waitFor();
            window.open(page.locator(".handover-link").getAttribute("href"));
            assertEquals(
                    1,
                    page.locator(".handover-line")
                            .filter(said("Likes to lie on the left side."))
                            .count());
            assertTrue(session.startsWith("/sessions/"));
        }
    }

    @Test
    void nothing_is_left_for_whoever_uses_the_tablet_next() {
        try (Window window = chromium.window(portal, Chromium.Size.TABLET, Chromium.Scripts.ON)) {
            Page page = window.page();
            openedFromToday(window, "Felix");
            page.route("**/handover", route -> route.abort());
            window.unfold("Leave a handover");
            window.type("Handover", "Nobody else should read this.");
            page.locator(".handover-form button").tap();
            waits(page);
            assertTrue(String.valueOf(page.evaluate(KEPT)).contains("Nobody else"));
            page.locator(".layout-person summary").tap();
            window.press("Sign out");
            page.locator("#f-password").waitFor();
            assertEquals("", page.evaluate(KEPT));
        }
    }

    private static String openedFromToday(Window window, String child) {
        window.signIn(Person.MASSEUR).open("/today");
        window.page()
                .locator(".session-card")
                .filter(said(child))
                .locator("a")
                .first()
                .tap();
        window.page().locator("#check").waitFor();
        return window.path();
    }

    private static void waits(Page page) {
        Locator notice = page.locator("[data-kept-is=waiting]");
        notice.waitFor();
        assertTrue(notice.innerText().contains("Not sent yet"));
        assertEquals("status", page.locator("[data-kept-told]").getAttribute("role"));
    }

    private static Locator.FilterOptions said(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
