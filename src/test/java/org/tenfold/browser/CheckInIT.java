package org.tenfold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a parent says on a phone before leaving home stands in the masseur's check; with scripts and without. */
class CheckInIT {

    private static final String MASSAGE = "Massage No. 10";

    private static Portal portal;
    private static Chromium chromium;

    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));

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
    void from_the_parents_phone_to_the_masseurs_check() {
        for (Chromium.Scripts scripts : Chromium.Scripts.values()) {
            String child = scripts == Chromium.Scripts.ON ? "Pia" : "Per";
            ordered(child, scripts == Chromium.Scripts.ON ? "15:00" : "16:00", scripts);
            the_parent_says_that_it_is_fretful(child, scripts);
            the_masseur_finds_it_filled_in_and_confirms(child, scripts);
        }
    }

    @Test
    void an_ill_child_stays_at_home_and_comes_back() {
        ordered("Ines", "17:00", Chromium.Scripts.ON);
        try (Window phone = chromium.window(portal, Chromium.Size.PHONE, Chromium.Scripts.ON)) {
            new ParentsWay(phone, Person.PARENT).looks_at("Ines");
            phone.follow("Check in");
            phone.unfold("Ill today");
            phone.page().locator(".checkin-day").nth(1).click();
            phone.shows("Ines is ill");
            phone.press("Postpone");
            phone.shows("The session is postponed and has a new date.");
            phone.follow("Ines today");
            phone.shows("The exercises rest today");
            phone.press("Well again");
            phone.shows("Good that Ines is well again");
            assertEquals(List.of(), phone.complaints());
        }
    }

    private void the_parent_says_that_it_is_fretful(String child, Chromium.Scripts scripts) {
        try (Window phone = chromium.window(portal, Chromium.Size.PHONE, scripts)) {
            new ParentsWay(phone, Person.PARENT).looks_at(child);
            phone.follow("Check in");
            phone.shows("With one tap you say:");
            assertEquals(List.of(), Targets.tooSmall(phone.page()), "touched with a child on the arm");
            Locator more = phone.page().locator("button[value='temperature:+']");
            more.click();
            phone.page().locator("#f-temperature").waitFor();
            assertEquals("36.6", phone.page().locator("#f-temperature").inputValue());
            phone.answer("Mood", "Fretful");
            phone.press("Tell the clinic");
            phone.shows("Thank you");
            phone.shows("May have passed by then");
            assertEquals(List.of(), phone.complaints());
        }
    }

    private void the_masseur_finds_it_filled_in_and_confirms(String child, Chromium.Scripts scripts) {
        try (Window tablet = chromium.window(portal, Chromium.Size.TABLET, scripts)) {
            MasseursWay masseur = new MasseursWay(tablet);
            tablet.open("/today");
            tablet.shows("fretful");
            masseur.opens_from_today(child, MASSAGE);
            tablet.shows("temperature 36.6 °C");
            assertEquals("", tablet.page().locator("#f-infant-temperature").inputValue(), "he measures himself");
            tablet.answer("In a good mood and not drowsy", "Yes");
            masseur.checks_with_a_temperature_of("36.7");
            masseur.may_go_ahead();
            assertEquals(List.of(), tablet.complaints());
        }
    }

    private void ordered(String child, String hour, Chromium.Scripts scripts) {
        try (Window window = chromium.window(portal, Chromium.Size.DESKTOP, scripts)) {
            DoctorsWay doctor = new DoctorsWay(window);
            doctor.begins_the_record_of(child, "Quill", today.minusDays(140), "Girl", child);
            doctor.makes_a_guardian_of(Person.PARENT, today);
            doctor.chooses_the_protocol(MASSAGE);
            doctor.answers_the_questions_of_massage_no_10();
            doctor.orders(10, "Ivan Sokolov", today, hour, "A stronger back");
            doctor.looks_at_the_plan_of(10);
            doctor.signs();
        }
    }
}
