package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;

@QuarkusTest
@Tag("data")
class SignInTest {

    @Inject
    FixedTime time;

    @Test
    void a_person_signs_in_with_address_and_password() {
        Browser browser = SignedInAs.nobody();

        Response answer = signIn(browser, "OLGA@north.example ", TheClinics.PASSWORD);

        assertEquals(303, answer.statusCode());
        assertEquals("/", answer.header("Location"));
        assertTrue(browser.page("/account").text().contains("Olga Petrova"));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        Response wrong = signIn(SignedInAs.nobody(), Person.IVAN.address(), "not his password");
        Response unknown = signIn(SignedInAs.nobody(), "nobody@north.example", "not his password");

        assertEquals(422, wrong.statusCode());
        assertEquals(422, unknown.statusCode());
        assertEquals(alert(wrong), alert(unknown));
    }

    @Test
    void after_ten_attempts_even_the_right_password_waits() {
        Person person = Person.GLEB;
        Browser guessing = SignedInAs.nobody();
        for (int i = 0; i < 10; i++) {
            assertEquals(
                    422, signIn(guessing, person.address(), "guess number " + i).statusCode());
        }
        assertEquals(
                429, signIn(guessing, person.address(), TheClinics.PASSWORD).statusCode());
        assertEquals(422, signIn(guessing, "another@south.example", "guess").statusCode());
    }

    @Test
    void every_sign_in_has_a_token_of_its_own_and_ends_the_one_before() {
        Browser browser = SignedInAs.nobody();
        signIn(browser, Person.OLGA.address(), TheClinics.PASSWORD);
        String first = browser.cookie(Browser.SIGN_IN_COOKIE);

        browser.post("/sign-in", "address", Person.ANNA.address(), "password", TheClinics.PASSWORD);

        assertNotEquals(first, browser.cookie(Browser.SIGN_IN_COOKIE));
        assertSignedOut(new Browser().holding(Browser.SIGN_IN_COOKIE, first));
    }

    @Test
    void a_stolen_cookie_is_worth_nothing_after_sign_out() {
        Browser browser = SignedInAs.doctor();
        String stolen = browser.cookie(Browser.SIGN_IN_COOKIE);

        Response answer = browser.post("/sign-out");

        assertEquals("/sign-in", answer.header("Location"));
        assertNull(browser.cookie(Browser.SIGN_IN_COOKIE));
        assertSignedOut(new Browser().holding(Browser.SIGN_IN_COOKIE, stolen));
    }

    @Test
    void half_an_hour_without_a_request_signs_out() {
        Browser browser = SignedInAs.doctor();
        time.advance(Duration.ofMinutes(29));
        assertEquals(200, browser.get("/account").statusCode());
        time.advance(Duration.ofMinutes(29));
        assertEquals(200, browser.get("/account").statusCode());
        time.advance(Duration.ofMinutes(30));
        assertSignedOut(browser);
    }

    @Test
    void a_masseur_may_rest_longer() {
        Browser browser = SignedInAs.masseur();
        time.advance(Duration.ofMinutes(119));
        assertEquals(200, browser.get("/account").statusCode());
        time.advance(Duration.ofMinutes(120));
        assertSignedOut(browser);
    }

    @Test
    void after_a_working_day_everyone_signs_in_anew() {
        Browser browser = SignedInAs.masseur();
        for (int hour = 1; hour < 12; hour++) {
            time.advance(Duration.ofHours(1));
            assertEquals(200, browser.get("/account").statusCode());
        }
        time.advance(Duration.ofHours(1));
        assertSignedOut(browser);
    }

    private static Response signIn(Browser browser, String address, String password) {
        return browser.form("/sign-in")
                .with("address", address)
                .with("password", password)
                .send();
    }

    private static void assertSignedOut(Browser browser) {
        Response answer = browser.get("/account");
        assertEquals(303, answer.statusCode());
        assertEquals("/sign-in", answer.header("Location"));
    }

    private static String alert(Response page) {
        return Jsoup.parse(page.asString()).select("[role=alert]").text();
    }
}
