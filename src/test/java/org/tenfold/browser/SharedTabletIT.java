package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ivan Sokolov and Grace Hill share the tablet beside the table. It is locked, nobody finds a child behind the lock, each
 * comes back with six digits, and Grace goes on with the child whom Ivan began to treat.
 */
class SharedTabletIT {

    private static final String COLLEAGUE = "grace@ten-steps.example";
    private static final String IVANS_PIN = "485297";
    private static final String GRACES_PIN = "793658";
    private static final List<Chromium.Size> HELD =
            List.of(Chromium.Size.TABLET, Chromium.Size.TABLET_ON_ITS_SIDE, Chromium.Size.PHONE);

    private static Portal portal;
    private static Chromium chromium;

    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));

    @BeforeAll
    static void start() {
        portal = Portal.started();
        chromium = Chromium.started();
        try (Window window = chromium.window(portal, Chromium.Size.DESKTOP, Chromium.Scripts.ON)) {
            sets_a_pin(window.signIn(Person.MASSEUR), IVANS_PIN);
        }
        try (Window window = chromium.window(portal, Chromium.Size.DESKTOP, Chromium.Scripts.ON)) {
            sets_a_pin(window.signIn(COLLEAGUE), GRACES_PIN);
        }
    }

    @AfterAll
    static void stop() {
        chromium.close();
        portal.close();
    }

    @Test
    void the_tablet_goes_from_hand_to_hand_and_shows_no_child_meanwhile() {
        for (Chromium.Scripts scripts : Chromium.Scripts.values()) {
            String child = scripts == Chromium.Scripts.ON ? "Tilda" : "Toby";
            treated_by_both(child, scripts == Chromium.Scripts.ON ? "15:00" : "16:00");
            try (Window tablet = chromium.window(portal, Chromium.Size.TABLET, scripts)) {
                // Both have signed in on it today.
                tablet.signIn(COLLEAGUE);
                registers(tablet);
                locks(tablet);
                tablet.signIn(Person.MASSEUR);

                begins_with(tablet, child);
                String session = tablet.path();
                locks(tablet);
                shows_no(child, tablet);
                for (int i = 0; i < 4; i++) {
                    tablet.page().goBack();
                    tablet.page().waitForURL(Pattern.compile(".*/(lock|sign-in)$"));
                    shows_no(child, tablet);
                }

                tablet.open("/lock");
                measure(tablet, "lock screen");
                comes_back(tablet, "Ivan Sokolov", IVANS_PIN, scripts);
                assertEquals(session, tablet.path(), "back where he was");
                tablet.shows("Step 1 of");

                locks(tablet);
                comes_back(tablet, "Grace Hill", GRACES_PIN, scripts);
                assertEquals("/today", tablet.path(), "she begins at her own day");
                takes_over(tablet, child);
                assertEquals(session, tablet.path());
                tablet.shows("Grace Hill took it over from Ivan Sokolov");
                if (scripts == Chromium.Scripts.ON) {
                    Screenshots.take(tablet, "tablet", "taken over");
                }
                measure(tablet, "taken over");
                tablet.page().locator("button[form=completion]").tap();
                tablet.shows("The session is recorded as done.");
                assertEquals(List.of(), tablet.complaints());
            }
        }
    }

    @Test
    void left_lying_it_warns_and_locks_by_itself() {
        try (Window tablet = chromium.window(portal, Chromium.Size.TABLET, Chromium.Scripts.ON)) {
            tablet.page().clock().install();
            tablet.signIn(Person.MASSEUR);
            registers(tablet);
            tablet.open("/today");
            tablet.page().clock().fastForward(101_000);
            tablet.page().getByText("The tablet locks itself in a moment.").waitFor();
            tablet.page().locator("h1").click();
            assertFalse(tablet.page().locator("[data-lock-soon]").isVisible(), "a touch is enough to stay");
            tablet.page().clock().fastForward(121_000);
            tablet.page().waitForURL("**/lock");
            tablet.shows("Who goes on?");
        }
    }

    /** No link leads to these pages while somebody is signed in, so the walk over every page never comes by. */
    @Test
    void the_lock_screen_and_its_keys_are_sound() {
        ValidHtml validHtml = new ValidHtml();
        try (Window tablet = chromium.inspectedWindow(portal, Chromium.Size.PHONE)) {
            tablet.signIn(Person.MASSEUR);
            registers(tablet);
            tablet.open("/today");
            sound(tablet, validHtml, "today on a tablet");
            tablet.press("Lock");
            tablet.page().waitForURL("**/lock");
            sound(tablet, validHtml, "lock screen");
            tablet.page().locator(".lock-tile").first().click();
            tablet.page().locator("#f-pin").waitFor();
            sound(tablet, validHtml, "keys");
            tablet.page().locator("#f-pin").fill("000001");
            tablet.press("Unlock");
            tablet.shows("4 tries left");
            sound(tablet, validHtml, "keys after a wrong PIN");
        }
    }

    private static void sound(Window tablet, ValidHtml validHtml, String page) {
        assertEquals(List.of(), Accessible.check(tablet.page()), page);
        assertEquals(List.of(), Accessible.checkInTheDark(tablet.page()), page + " in the dark");
        Screenshots.take(tablet, "tablet", page, Chromium.Size.TABLET);
        Screenshots.take(tablet, "tablet", page, Chromium.Size.PHONE);
        assertEquals(1, tablet.page().locator("h1").count(), page);
        String html = tablet.page()
                .evaluate("fetch(location.href).then(answer => answer.text())")
                .toString();
        assertEquals(List.of(), validHtml.check(html), page);
    }

    private static void sets_a_pin(Window window, String pin) {
        window.open("/account");
        window.page().locator("#f-passwordForPin").fill(Person.PASSWORD);
        window.page().locator("#f-pin").fill(pin);
        window.page().locator("#f-pinAgain").fill(pin);
        window.press("Set the PIN");
        window.shows("The PIN is set.");
    }

    private static void registers(Window tablet) {
        tablet.open("/account");
        tablet.page().locator("#f-tablet").fill("Room 2");
        tablet.press("This is a shared tablet");
        tablet.shows("This is a shared tablet from now on.");
    }

    private static void locks(Window tablet) {
        tablet.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Lock").setExact(true))
                .tap();
        tablet.page().waitForURL("**/lock");
    }

    /** The child is Ivan's today, and Grace has a later course of her own with it. */
    private void treated_by_both(String child, String hour) {
        try (Window window = chromium.window(portal, Chromium.Size.DESKTOP, Chromium.Scripts.ON)) {
            DoctorsWay doctor = new DoctorsWay(window);
            doctor.begins_the_record_of(child, "Handed", today.minusDays(100), "Girl", child);
            String record = window.path();
            doctor.chooses_the_protocol("Massage No. 10");
            doctor.answers_the_questions_of_massage_no_10();
            doctor.orders(10, "Ivan Sokolov", today, hour, "A stronger back");
            doctor.looks_at_the_plan_of(10);
            doctor.signs();
            window.open(record);
            doctor.chooses_the_protocol("Massage No. 10");
            doctor.answers_the_questions_of_massage_no_10();
            doctor.orders(10, "Grace Hill", today.plusDays(30), hour, "Once more");
            doctor.looks_at_the_plan_of(10);
            doctor.signs();
        }
    }

    private static void begins_with(Window tablet, String child) {
        tablet.open("/today");
        tablet.page()
                .locator(".session-card")
                .filter(new Locator.FilterOptions().setHasText(child))
                .locator("a")
                .tap();
        tablet.page().locator("button[name=usual]").tap();
        tablet.page().locator("#completion").waitFor();
        tablet.shows(child);
    }

    private static void shows_no(String child, Window tablet) {
        assertFalse(tablet.page().content().contains(child), tablet.path());
        assertFalse(tablet.page().title().contains(child));
        assertFalse(tablet.path().contains(child));
    }

    private static void comes_back(Window tablet, String name, String pin, Chromium.Scripts scripts) {
        tablet.page()
                .locator(".lock-tile")
                .filter(new Locator.FilterOptions().setHasText(name))
                .tap();
        tablet.page().locator("#f-pin").waitFor();
        measure(tablet, "keys");
        if (scripts == Chromium.Scripts.OFF) {
            tablet.page().locator("#f-pin").fill(pin);
            tablet.press("Unlock");
        } else {
            for (char digit : pin.toCharArray()) {
                tablet.page().locator(".lock-key[value='" + digit + "']").tap();
            }
        }
        tablet.page().waitForURL(url -> !url.contains("/lock"));
    }

    private static void takes_over(Window tablet, String child) {
        Locator card = tablet.page().locator(".session-card").filter(new Locator.FilterOptions().setHasText(child));
        assertTrue(card.innerText().contains("Ivan Sokolov has this session in hand"), card.innerText());
        card.getByText("Take over").tap();
        tablet.shows("The session is in your hands now.");
    }

    private static void measure(Window window, String page) {
        for (Chromium.Size size : HELD) {
            window.resize(size);
            assertEquals(List.of(), Targets.tooSmall(window.page()), page + " at " + size);
        }
        window.resize(Chromium.Size.TABLET);
    }
}
