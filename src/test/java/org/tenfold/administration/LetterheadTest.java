package org.tenfold.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.clinic.Clinics;
import org.tenfold.clinic.Letterhead;

/** Vera says what stands above the clinic's reports. */
@QuarkusTest
@Tag("data")
class LetterheadTest {

    private static final String HEAD = "/clinic/letterhead";

    @Inject
    Clinics clinics;

    @AfterEach
    void as_it_was() {
        AtTheClinic.north(() -> {
            clinics.findById(AtTheClinic.NORTH).headLettersWith(null, null);
            return null;
        });
    }

    @Test
    void address_and_licence_are_kept_and_can_be_taken_away_again() {
        Browser vera = SignedInAs.administrator();
        assertNotNull(vera.page("/clinic").selectFirst("a[href=" + HEAD + "]"));
        vera.form(HEAD)
                .with("address", " 1 Example Lane ")
                .with("licence", "Licence 12-34")
                .send();
        assertEquals("1 Example Lane", head().address());
        assertEquals(
                "Licence 12-34", vera.page(HEAD).select("input[name=licence]").val());
        vera.form(HEAD).with("address", "").with("licence", " ").send();
        assertEquals(null, head().address());
        assertEquals(null, head().licence());
    }

    @Test
    void a_line_that_is_too_long_is_told_beside_the_field_and_stays() {
        String line = "x".repeat(201);
        Response answer = SignedInAs.administrator()
                .form(HEAD)
                .with("address", "Lane")
                .with("licence", line)
                .send();
        assertEquals(422, answer.statusCode());
        assertEquals(
                line,
                Jsoup.parse(answer.asString()).select("input[name=licence]").val());
        assertEquals(null, head().address());
    }

    @Test
    void it_does_not_go_over_another_change() {
        Browser vera = SignedInAs.administrator();
        Browser.Form before = vera.form(HEAD);
        vera.form(HEAD).with("address", "First Lane").send();
        assertEquals(409, before.with("address", "Second Lane").send().statusCode());
    }

    @Test
    void nobody_else_sets_it() {
        for (Browser browser : List.of(SignedInAs.doctor(), SignedInAs.masseur(), SignedInAs.parent())) {
            assertEquals(404, browser.get(HEAD).statusCode());
            assertEquals(404, browser.post(HEAD, "address", "Elsewhere").statusCode());
        }
    }

    private Letterhead head() {
        return AtTheClinic.north(() -> clinics.findById(AtTheClinic.NORTH).letterhead());
    }
}
