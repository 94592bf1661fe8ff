package org.tenfold.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;

/** Roman Weiss looks after the shared tablets of the south clinic. */
@QuarkusTest
@Tag("data")
class TabletPagesTest {

    private static final String PATH = "/clinic/tablets";

    @Test
    void the_administrator_sees_every_tablet_and_revokes_it() {
        Browser tablet = SignedInAs.as(Person.PAVEL);
        tablet.form("/account", "/account/tablet").with("tablet", "Blue room").send();
        Browser roman = SignedInAs.as(Person.ROMAN);
        Document list = roman.page(PATH);
        assertTrue(list.select("main").text().contains("Blue room"));
        assertTrue(list.select("main").text().contains("by Pavel Orlov"));
        String revocation = list.select("tr:contains(Blue room) a").attr("href");

        assertTrue(roman.page(revocation).select("h1").text().contains("Blue room"));
        assertEquals(303, roman.form(revocation).send().statusCode());

        assertFalse(roman.page(PATH).select("main").text().contains("Blue room"));
        assertEquals("/lock", tablet.get("/today").header("Location"), "out at the next request");
        assertEquals("/sign-in", tablet.get("/lock").header("Location"));
        assertNull(tablet.cookie("__Host-tenfold-tablet"));
        assertEquals(404, roman.get(revocation).statusCode());
        assertTrue(roman.page("/trail").text().contains("the shared tablet"));
    }

    @Test
    void nobody_else_does_and_not_in_another_clinic() {
        Browser tablet = SignedInAs.as(Person.PAVEL);
        tablet.form("/account", "/account/tablet").with("tablet", "Green room").send();
        String revocation = SignedInAs.as(Person.ROMAN)
                .page(PATH)
                .select("tr:contains(Green room) a")
                .attr("href");
        for (Browser other : List.of(SignedInAs.doctor(), SignedInAs.as(Person.PAVEL), SignedInAs.parent())) {
            assertEquals(404, other.get(PATH).statusCode());
            assertEquals(404, other.post(PATH).statusCode());
            assertEquals(404, other.post(revocation).statusCode());
        }
        Browser vera = SignedInAs.administrator();
        assertFalse(vera.page(PATH).text().contains("Green room"));
        assertEquals(404, vera.get(revocation).statusCode());
        assertEquals(404, vera.post(revocation).statusCode());
        assertEquals(200, tablet.get("/today").statusCode());
        tablet.post("/account/tablet/end");
    }

    @Test
    void the_times_are_set_within_reason_and_not_over_another_change() {
        Browser roman = SignedInAs.as(Person.ROMAN);
        Response wrong = roman.form(PATH)
                .with("locksAfter", "20")
                .with("locksAtTheTable", "10")
                .with("hours", "24")
                .send();
        assertEquals(422, wrong.statusCode());
        assertEquals(
                List.of("f-locksAtTheTable-error", "f-hours-error"),
                Jsoup.parse(wrong.asString()).select(".form-error").eachAttr("id"));

        Browser.Form first = roman.form(PATH).with("locksAfter", "3").with("locksAtTheTable", "20");
        Browser.Form second = roman.form(PATH).with("hours", "8");
        assertEquals(303, first.send().statusCode());
        assertEquals(409, second.send().statusCode());
        assertEquals("3", roman.page(PATH).selectFirst("#f-locksAfter").val());

        Browser tablet = SignedInAs.as(Person.PAVEL);
        tablet.form("/account", "/account/tablet").with("tablet", "Red room").send();
        assertEquals("180", tablet.page("/today").select(".lock-bar").attr("data-lock-after"));
        tablet.post("/account/tablet/end");
        roman.form(PATH).with("locksAfter", "2").with("locksAtTheTable", "15").send();
    }
}
