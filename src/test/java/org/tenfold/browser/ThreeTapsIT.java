package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One dry finger: three taps from Today to done, and nothing on the way that it could miss. */
class ThreeTapsIT {

    private static final List<Chromium.Size> HELD =
            List.of(Chromium.Size.TABLET, Chromium.Size.TABLET_ON_ITS_SIDE, Chromium.Size.PHONE);

    private static Portal portal;
    private static Chromium chromium;

    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));

    private int taps;

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
    void a_well_child_is_three_taps_from_today_to_done() {
        for (Chromium.Scripts scripts : Chromium.Scripts.values()) {
            String child = scripts == Chromium.Scripts.ON ? "Tess" : "Theo";
            ordered(child, scripts == Chromium.Scripts.ON ? "15:00" : "16:00");
            try (Window window = chromium.window(portal, Chromium.Size.TABLET, scripts)) {
                window.signIn(Person.MASSEUR).open("/today");
                taps = 0;
                tap(window.page()
                        .locator(".session-card")
                        .filter(new Locator.FilterOptions().setHasText(child))
                        .locator("a"));
                window.page().locator("#check").waitFor();
                measure(window, "check");
                tap(window.page().locator("button[name=usual]"));
                window.page().locator("#completion").waitFor();
                measure(window, "running");
                tap(window.page().locator("button[form=completion]"));
                window.page().locator(".session-today").first().waitFor();
                window.shows("The session is recorded as done.");
                assertEquals(3, taps);
                assertEquals(List.of(), window.complaints());
            }
        }
    }

    @Test
    void the_check_fits_one_screen() {
        ordered("Tara", "17:00");
        try (Window window = chromium.window(portal, Chromium.Size.TABLET, Chromium.Scripts.ON)) {
            window.signIn(Person.MASSEUR).open("/today");
            tap(window.page()
                    .locator(".session-card")
                    .filter(new Locator.FilterOptions().setHasText("Tara"))
                    .locator("a"));
            window.page().locator("#check").waitFor();
            Object bottom = window.page().evaluate("document.getElementById('check').getBoundingClientRect().bottom");
            Object bar =
                    window.page().evaluate("document.querySelector('.session-actions').getBoundingClientRect().top");
            assertTrue(((Number) bottom).doubleValue() <= ((Number) bar).doubleValue(), bottom + " below " + bar);
        }
    }

    private void ordered(String child, String hour) {
        try (Window window = chromium.window(portal, Chromium.Size.DESKTOP, Chromium.Scripts.ON)) {
            DoctorsWay doctor = new DoctorsWay(window);
            doctor.begins_the_record_of(child, "Tapped", today.minusDays(100), "Girl", child);
            doctor.chooses_the_protocol("Massage No. 10");
            doctor.answers_the_questions_of_massage_no_10();
            doctor.orders(10, "Ivan Sokolov", today, hour, "A stronger back");
            doctor.looks_at_the_plan_of(10);
            doctor.signs();
        }
    }

    private void tap(Locator target) {
        taps++;
        target.first().tap();
    }

    private static void measure(Window window, String page) {
        for (Chromium.Size size : HELD) {
            window.resize(size);
            assertEquals(List.of(), Targets.tooSmall(window.page()), page + " at " + size);
        }
        window.resize(Chromium.Size.TABLET);
    }
}
