package org.tenfold.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.Clinics;
import org.tenfold.clinic.ClosedDay;
import org.tenfold.clinic.ClosedDays;

@QuarkusTest
@Tag("data")
class ClinicSettingsTest {

    @Inject
    Clinics clinics;

    @Inject
    ClosedDays closedDays;

    @Inject
    FixedTime time;

    @AfterEach
    void clear() {
        AtTheClinic.north(() -> closedDays.deleteAll());
        AtTheClinic.south(() -> closedDays.deleteAll());
    }

    @Test
    void only_an_administrator_changes_the_clinic() {
        for (Browser browser : List.of(SignedInAs.doctor(), SignedInAs.masseur(), SignedInAs.parent())) {
            assertEquals(404, browser.get("/clinic").statusCode());
            assertEquals(404, browser.post("/clinic", "name", "Mine").statusCode());
            assertEquals(
                    404,
                    browser.post("/clinic/closed-days", "closedOn", "2026-05-09")
                            .statusCode());
        }
    }

    @Test
    void settings_are_changed_once_and_not_over_another_change() {
        Browser roman = SignedInAs.as(Person.ROMAN);
        Browser.Form first = roman.form("/clinic").with("opensAt", "08:00").with("closesAt", "17:30");
        Browser.Form second = roman.form("/clinic").with("name", "Another name");

        assertEquals(303, first.send().statusCode());
        assertEquals(409, second.send().statusCode());

        Clinic south = AtTheClinic.south(() -> clinics.findById(AtTheClinic.SOUTH));
        assertEquals(LocalTime.of(8, 0), south.opensAt());
        assertEquals("South Wind Clinic", south.name());
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field() {
        Response answer = SignedInAs.as(Person.ROMAN)
                .form("/clinic")
                .with("name", "")
                .with("zone", "Atlantis/Capital")
                .without("days")
                .with("opensAt", "18:00")
                .with("closesAt", "09:00")
                .send();

        assertEquals(422, answer.statusCode());
        assertEquals(
                List.of("f-name-error", "f-zone-error", "f-days-error", "f-closesAt-error"),
                Jsoup.parse(answer.asString()).select(".form-error").eachAttr("id"));
    }

    @Test
    void a_closed_day_is_added_and_after_a_second_thought_removed() {
        Browser vera = SignedInAs.administrator();
        assertEquals(303, close(vera, "2026-05-09", "Victory Day").statusCode());
        assertEquals(422, close(vera, "2026-05-09", "Once more").statusCode());
        assertTrue(vera.page("/clinic").select("tbody").text().contains("9 May 2026 Victory Day"));

        String removal = vera.page("/clinic").select("tbody a").attr("href");
        assertEquals(303, vera.form(removal).send().statusCode());

        assertEquals(1, vera.page("/clinic").select(".list-empty").size());
        assertEquals(404, vera.get(removal).statusCode());
    }

    @Test
    void a_closed_day_is_today_or_later_on_the_wall_of_the_clinic() {
        time.set(Instant.parse("2026-05-04T22:30:00Z"));
        Browser vera = SignedInAs.administrator();

        assertEquals(422, close(vera, "2026-05-04", "It is Tuesday in Berlin").statusCode());
        assertEquals(303, close(vera, "2026-05-05", "Today").statusCode());
    }

    @Test
    void another_clinic_works_on_our_closed_day() {
        LocalDate day = LocalDate.of(2026, 5, 14);
        ClosedDay ours = new ClosedDay(day, "Ours");
        AtTheClinic.north(() -> {
            closedDays.persist(ours);
            return null;
        });
        Browser roman = SignedInAs.as(Person.ROMAN);
        String removal = "/clinic/closed-days/" + ours.id() + "/removal";

        assertFalse(AtTheClinic.south(() -> closedDays.isClosed(day)));
        assertFalse(roman.page("/clinic").text().contains("Ours"));
        assertEquals(404, roman.get(removal).statusCode());
        assertEquals(404, roman.post(removal).statusCode());
        assertTrue(AtTheClinic.north(() -> closedDays.isClosed(day)));
        assertEquals(303, close(roman, "2026-05-14", "Theirs").statusCode());
    }

    private static Response close(Browser browser, String day, String reason) {
        return browser.form("/clinic", "/clinic/closed-days")
                .with("closedOn", day)
                .with("reason", reason)
                .send();
    }
}
