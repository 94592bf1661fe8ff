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

    /** Where a clinic's tablet has another font, the check is a little longer. */
    private static final int ROOM = 40;

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
    void the_check_fits_one_screen_and_leaves_room_for_another_font() {
        ordered("Tara", "17:00");
        for (Person masseur : List.of(Person.MASSEUR, Person.RUSSIAN_MASSEUR)) {
            try (Window window = chromium.window(portal, Chromium.Size.TABLET, Chromium.Scripts.ON)) {
                for (String session : sessionsOfToday(window.signIn(masseur))) {
                    window.open(session);
                    if (window.page().locator("#check").count() > 0) {
                        fits(window, Chromium.Size.TABLET, ROOM);
                        fits(window, Chromium.Size.TABLET_ON_ITS_SIDE, 0);
                    }
                }
            }
        }
    }

    @Test
    void every_page_of_the_treatment_room_is_made_for_fingers() {
        for (Person masseur : List.of(Person.MASSEUR, Person.RUSSIAN_MASSEUR)) {
            try (Window window = chromium.window(portal, Chromium.Size.TABLET, Chromium.Scripts.ON)) {
                String session = sessionsOfToday(window.signIn(masseur)).stream()
                        .findFirst()
                        .orElseThrow();
                measure(window, "today");
                for (String page : List.of("", "/postponement", "/absence", "/concern")) {
                    window.open(session + page);
                    measure(window, masseur + " " + session + page);
                }
                window.open(session);
                String handover = window.page().locator(".handover-link").getAttribute("href");
                window.open(handover);
                measure(window, masseur + " " + handover);
                window.open(handover.replace("/handover", "/sessions"));
                measure(window, masseur + " history");
                window.page().locator(".session-mark--done").first().tap();
                window.page().locator(".facts").first().waitFor();
                measure(window, masseur + " a session that is over");
                window.open(window.path() + "/amendments");
                measure(window, masseur + " amendment");
            }
        }
    }

    private static List<String> sessionsOfToday(Window window) {
        window.open("/today");
        return window.page().locator(".session-card-action").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static void fits(Window window, Chromium.Size size, int room) {
        window.resize(size);
        double bottom = top(window, "document.getElementById('check').getBoundingClientRect().bottom");
        double bar = top(window, "document.querySelector('.session-actions').getBoundingClientRect().top");
        assertTrue(bottom + room <= bar, window.mainText().substring(0, 60) + ": " + bottom + " below " + bar);
    }

    private static double top(Window window, String measured) {
        return ((Number) window.page().evaluate(measured)).doubleValue();
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
