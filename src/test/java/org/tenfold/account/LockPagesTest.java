package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.TheTablets.Colleague;
import org.tenfold.audit.AuditAction;

/** Grace Hill and Max Frey share the tablet of room 2. */
@QuarkusTest
@Tag("data")
class LockPagesTest {

    private static final String COOKIE = "__Host-tenfold-tablet";

    @Inject
    FixedTime time;

    private Colleague grace;
    private Colleague max;
    private Browser tablet;

    @BeforeEach
    void grace_has_the_tablet() {
        grace = TheTablets.colleague("Grace Hill").withPin();
        max = TheTablets.colleague("Max Frey").withPin();
        tablet = TheTablets.registered(SignedInAs.as(grace.address()));
    }

    @Test
    void a_tablet_is_known_by_a_long_cookie_out_of_reach_of_scripts() {
        Browser fresh = SignedInAs.as(max.address());
        Response answer = fresh.form("/account", "/account/tablet")
                .with("tablet", "Room 3")
                .send();
        var cookie = answer.detailedCookies().get(COOKIE);
        assertTrue(cookie.isHttpOnly() && cookie.isSecured());
        assertEquals("Lax", cookie.getSameSite());
        assertTrue(cookie.getValue().length() >= 43);
        assertTrue(fresh.page("/account").text().contains("shared tablet “Room 3”"));
        assertEquals(
                422,
                SignedInAs.as(max.address())
                        .form("/account", "/account/tablet")
                        .with("tablet", " ")
                        .send()
                        .statusCode());
    }

    @Test
    void the_lock_is_on_every_page_and_no_title_names_anything() {
        Document page = tablet.page("/today");
        assertEquals(1, page.select("form.lock-bar[action=/lock] button").size());
        assertEquals("120", page.select(".lock-bar").attr("data-lock-after"));
        assertEquals("Treatment room · Tenfold", page.title());
        assertTrue(
                SignedInAs.as(max.address()).page("/today").select(".lock-bar").isEmpty(), "not on one's own device");
    }

    @Test
    void one_tap_locks_and_the_cookie_of_before_opens_nothing() {
        String before = tablet.cookie(Browser.SIGN_IN_COOKIE);
        Response locked = tablet.formIn(tablet.page("/today"), "/lock").send();
        assertEquals("/lock", locked.header("Location"));
        assertEquals("no-store", locked.header("Cache-Control"));
        assertNull(tablet.cookie(Browser.SIGN_IN_COOKIE));

        tablet.holding(Browser.SIGN_IN_COOKIE, before);
        assertEquals("/lock", tablet.get("/today").header("Location"));
        assertEquals("/lock", tablet.get("/").header("Location"));
        assertEquals(1, grace.inTheTrail(AuditAction.LOCKED));
    }

    @Test
    void the_lock_screen_names_who_signed_in_today_and_nothing_else() {
        TheTablets.lock(tablet);
        Response answer = tablet.get("/lock");
        Document screen = Jsoup.parse(answer.asString());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("Locked · Tenfold", screen.title());
        assertEquals(
                "North Star Clinic · Room 2 Who goes on? Grace Hill Sign in with a password",
                screen.select("main").text());
    }

    @Test
    void the_pin_opens_it_where_she_was_with_another_token() {
        tablet.page("/today?on=2026-05-05");
        String before = tablet.cookie(Browser.SIGN_IN_COOKIE);
        tablet.post("/lock");
        Response opened = open(grace, TheTablets.PIN);
        assertEquals(303, opened.statusCode());
        assertEquals("/today?on=2026-05-05", opened.header("Location"));
        assertNotEquals(before, tablet.cookie(Browser.SIGN_IN_COOKIE));
        assertEquals(200, tablet.get("/today").statusCode());
        assertEquals(1, grace.inTheTrail(AuditAction.UNLOCKED));
        assertEquals(
                303,
                new Browser()
                        .holding(Browser.SIGN_IN_COOKIE, before)
                        .get("/today")
                        .statusCode());
    }

    @Test
    void a_colleague_comes_to_his_own_first_page_and_shuts_her_out() {
        tablet.page("/account");
        TheTablets.lock(tablet);
        TheTablets.signIn(tablet, max);
        assertEquals(1, max.inTheTrail(AuditAction.TAKEN_OVER));
        tablet.page("/library");
        TheTablets.lock(tablet);

        assertEquals("/", open(grace, TheTablets.PIN).header("Location"), "it was another's meanwhile");
        assertTrue(tablet.page("/account").text().contains("Grace Hill"));
        assertEquals(1, grace.inTheTrail(AuditAction.TAKEN_OVER));
        TheTablets.lock(tablet);
        assertEquals("/", open(max, TheTablets.PIN).header("Location"));
        assertEquals(
                2, tablet.page("/account").select("#places-title, #pin-title").size());
    }

    @Test
    void untouched_it_locks_by_itself() {
        tablet.page("/today");
        time.advance(Duration.ofSeconds(119));
        assertEquals(200, tablet.get("/today").statusCode());
        time.advance(Duration.ofSeconds(120));
        assertEquals("/lock", tablet.get("/today").header("Location"));
        assertEquals("/lock", tablet.get("/today").header("Location"));
        assertEquals(1, grace.inTheTrail(AuditAction.LOCKED), "it locks once");
        assertEquals(200, tablet.get("/lock").statusCode());
    }

    @Test
    void a_touch_without_a_page_counts_until_it_is_locked() {
        tablet.page("/today");
        for (int i = 0; i < 3; i++) {
            time.advance(Duration.ofSeconds(100));
            assertEquals(204, tablet.post("/lock/presence").statusCode());
        }
        assertEquals(200, tablet.get("/today").statusCode());
        time.advance(Duration.ofSeconds(120));
        assertEquals("/lock", tablet.post("/lock/presence").header("Location"));
    }

    @Test
    void five_wrong_pins_and_the_password_is_asked_for() {
        TheTablets.lock(tablet);
        String tile = TheTablets.tileOf(tablet, grace);
        for (int left = 4; left > 0; left--) {
            Response wrong = open(grace, "000000");
            assertEquals(422, wrong.statusCode());
            assertTrue(wrong.asString().contains(left + (left == 1 ? " try" : " tries") + " left"), wrong.asString());
        }
        Response spent = open(grace, "000000");
        assertEquals(422, spent.statusCode());
        assertEquals(
                grace.address(),
                Jsoup.parse(spent.asString()).selectFirst("#f-address").val());
        assertEquals(5, grace.inTheTrail(AuditAction.PIN_REFUSED));

        assertTrue(tablet.page("/lock").select("main").text().contains("Grace Hill with password"));
        assertEquals(422, tablet.post(tile, "pin", TheTablets.PIN).statusCode(), "the right one comes too late");
        assertNull(tablet.cookie(Browser.SIGN_IN_COOKIE));
        TheTablets.signIn(tablet, grace);
        TheTablets.lock(tablet);
        assertEquals(303, open(grace, TheTablets.PIN).statusCode());
        assertEquals(1, tablet.page("/account").select("#pin").size());
    }

    @Test
    void less_than_six_digits_is_a_slip_and_does_not_count() {
        TheTablets.lock(tablet);
        assertEquals(422, open(grace, "4852").statusCode());
        assertEquals(422, open(grace, "").statusCode());
        assertEquals(0, grace.inTheTrail(AuditAction.PIN_REFUSED));
    }

    @Test
    void after_the_hours_by_pin_nobody_stands_on_the_lock_screen() {
        TheTablets.lock(tablet);
        String tile = TheTablets.tileOf(tablet, grace);
        time.advance(Duration.ofHours(12));
        assertTrue(tablet.page("/lock").select("main").text().contains("Nobody has signed in on this tablet today."));
        assertEquals("/lock", tablet.post(tile, "pin", TheTablets.PIN).header("Location"));
    }

    @Test
    void elsewhere_a_pin_is_worth_nothing() {
        TheTablets.lock(tablet);
        String tile = TheTablets.tileOf(tablet, grace);
        Browser elsewhere = SignedInAs.nobody();
        assertEquals("/sign-in", elsewhere.get("/lock").header("Location"));
        assertEquals("/sign-in", elsewhere.get(tile).header("Location"));
        assertEquals("/sign-in", elsewhere.post(tile, "pin", TheTablets.PIN).header("Location"));

        Browser other = TheTablets.registered(SignedInAs.as(max.address()));
        TheTablets.lock(other);
        assertEquals("/lock", other.post(tile, "pin", TheTablets.PIN).header("Location"), "not on another tablet");
        assertNull(other.cookie(Browser.SIGN_IN_COOKIE));

        Browser forged = SignedInAs.nobody().holding(COOKIE, "guessed");
        assertEquals("/sign-in", forged.get("/lock").header("Location"));
        assertNull(forged.cookie(COOKIE));
    }

    @Test
    void whoever_has_no_pin_comes_back_by_password() {
        Colleague nils = TheTablets.colleague("Nils New");
        TheTablets.lock(tablet);
        TheTablets.signIn(tablet, nils);
        TheTablets.lock(tablet);
        Document page = tablet.page(TheTablets.tileOf(tablet, nils));
        assertEquals(nils.address(), page.selectFirst("#f-address").val());
        assertEquals("/lock", page.selectFirst(".layout-back a").attr("href"));
    }

    @Test
    void guardians_and_people_of_another_clinic_do_not_stand_there() {
        TheTablets.lock(tablet);
        TheTablets.signIn(tablet, Person.ANNA);
        TheTablets.lock(tablet);
        assertFalse(tablet.page("/lock").text().contains("Anna"));
        TheTablets.signIn(tablet, Person.DARIA);
        tablet.post("/sign-out");
        assertFalse(tablet.page("/lock").text().contains("Daria"));
    }

    @Test
    void signing_out_takes_the_tile_away() {
        Response out = tablet.post("/sign-out");
        assertEquals("/lock", out.header("Location"));
        assertFalse(tablet.page("/lock").select("main").text().contains("Grace Hill"));
    }

    @Test
    void a_disabled_account_stands_there_no_more() {
        TheTablets.lock(tablet);
        String tile = TheTablets.tileOf(tablet, grace);
        SignedInAs.administrator().post("/accounts/" + grace.account().id() + "/disabling");
        assertFalse(tablet.page("/lock").select("main").text().contains("Grace Hill"));
        assertEquals("/lock", tablet.post(tile, "pin", TheTablets.PIN).header("Location"));
    }

    @Test
    void who_registered_it_by_mistake_takes_it_back() {
        TheTablets.lock(tablet);
        TheTablets.signIn(tablet, max);
        assertEquals(303, tablet.form("/account", "/account/tablet/end").send().statusCode());
        assertNull(tablet.cookie(COOKIE));
        assertTrue(tablet.page("/today").select(".lock-bar").isEmpty());
        time.advance(Duration.ofMinutes(30));
        assertEquals(200, tablet.get("/today").statusCode());
    }

    @Test
    void on_ones_own_device_there_is_no_lock() {
        Browser own = SignedInAs.as(max.address());
        assertEquals("/", own.get("/lock").header("Location"));
        assertEquals("/", own.post("/lock").header("Location"));
        assertEquals(200, own.get("/today").statusCode());
    }

    private Response open(Colleague person, String pin) {
        return tablet.form(TheTablets.tileOf(tablet, person)).with("pin", pin).send();
    }
}
