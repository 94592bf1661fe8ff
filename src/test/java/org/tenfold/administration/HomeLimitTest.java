package org.tenfold.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.clinic.Clinics;

/** Vera says how many minutes a day the clinic asks of a family. */
@QuarkusTest
@Tag("data")
class HomeLimitTest {

    private static final String LIMIT = "/clinic/home-programme";

    @Inject
    Clinics clinics;

    @AfterEach
    void as_it_was() {
        AtTheClinic.north(() -> {
            clinics.findById(AtTheClinic.NORTH).limitHomeTo(15);
            return null;
        });
    }

    @Test
    void it_is_a_quarter_of_an_hour_until_she_says_otherwise() {
        Browser vera = SignedInAs.administrator();
        assertEquals("15", vera.page(LIMIT).select("input[name=minutes]").val());
        assertEquals(303, vera.form(LIMIT).with("minutes", "20").send().statusCode());
        assertEquals("20", vera.page(LIMIT).select("input[name=minutes]").val());
        assertTrue(vera.page("/clinic").select("a[href=" + LIMIT + "]").size() == 1);
    }

    @Test
    void what_is_no_such_number_is_refused_beside_the_field() {
        Browser vera = SignedInAs.administrator();
        for (String wrong : List.of("", "0", "121", "some")) {
            assertEquals(422, vera.form(LIMIT).with("minutes", wrong).send().statusCode());
        }
    }

    @Test
    void it_does_not_go_over_another_change() {
        Browser vera = SignedInAs.administrator();
        Browser.Form before = vera.form(LIMIT);
        vera.form(LIMIT).with("minutes", "10").send();
        assertEquals(409, before.with("minutes", "30").send().statusCode());
    }

    @Test
    void nobody_else_sets_it() {
        for (Browser browser : List.of(SignedInAs.doctor(), SignedInAs.masseur(), SignedInAs.parent())) {
            assertEquals(404, browser.get(LIMIT).statusCode());
            assertEquals(404, browser.post(LIMIT, "minutes", "90").statusCode());
        }
    }
}
