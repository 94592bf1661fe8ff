package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;

@QuarkusTest
@Tag("data")
class OwnPinTest {

    @Test
    void a_pin_is_set_with_the_password_and_kept_like_one() {
        TheTablets.Colleague grace = TheTablets.colleague("Grace Hill");
        Browser browser = SignedInAs.as(grace.address());

        assertEquals(
                "/account",
                set(browser, TheClinics.PASSWORD, "485297", "485297").header("Location"));

        Document page = browser.page("/account");
        assertTrue(page.text().contains("The PIN is set."));
        assertTrue(page.select("#pin").text().contains("Your PIN is set since"));
        Account account = grace.account();
        assertTrue(account.pinHash().startsWith("$argon2id$"), account.pinHash());
        assertNotEquals(account.passwordHash(), account.pinHash());
    }

    @Test
    void without_the_password_nothing_is_set() {
        TheTablets.Colleague grace = TheTablets.colleague("Grace Hill");
        Response answer = set(SignedInAs.as(grace.address()), "not her password", "485297", "485297");
        assertEquals(422, answer.statusCode());
        assertEquals(List.of("f-passwordForPin-error"), errors(answer));
        assertFalse(grace.account().hasPin());
    }

    @Test
    void easy_ones_and_slips_are_told_beside_the_field_and_never_shown_again() {
        Browser browser = SignedInAs.as(TheTablets.colleague("Grace Hill").address());
        assertEquals(List.of("f-pin-error"), errors(set(browser, TheClinics.PASSWORD, "123456", "123456")));
        assertEquals(List.of("f-pin-error"), errors(set(browser, TheClinics.PASSWORD, "240687", "240687")));
        assertEquals(List.of("f-pin-error"), errors(set(browser, TheClinics.PASSWORD, "48529", "48529")));
        Response differ = set(browser, TheClinics.PASSWORD, "485297", "485298");
        assertEquals(List.of("f-pinAgain-error"), errors(differ));
        assertFalse(differ.asString().contains("485297"));
    }

    @Test
    void it_is_removed_and_a_new_password_removes_it_too() {
        TheTablets.Colleague grace = TheTablets.colleague("Grace Hill");
        Browser browser = SignedInAs.as(grace.address());
        set(browser, TheClinics.PASSWORD, "485297", "485297");
        assertEquals(
                303, browser.form("/account", "/account/pin/removal").send().statusCode());
        assertFalse(grace.account().hasPin());
        assertTrue(browser.page("/account").select("form[action$=/removal]").isEmpty());

        set(browser, TheClinics.PASSWORD, "485297", "485297");
        browser.form("/account", "/account/password")
                .with("current", TheClinics.PASSWORD)
                .with("password", "nine loud mountains")
                .with("passwordAgain", "nine loud mountains")
                .send();
        assertFalse(grace.account().hasPin());
    }

    @Test
    void an_administrator_who_disables_an_account_ends_its_pin() {
        TheTablets.Colleague grace = TheTablets.colleague("Grace Hill");
        set(SignedInAs.as(grace.address()), TheClinics.PASSWORD, "485297", "485297");
        String path = "/accounts/" + grace.account().id();
        Browser vera = SignedInAs.administrator();
        vera.post(path + "/disabling");
        vera.post(path + "/enabling");
        assertFalse(grace.account().hasPin());
    }

    @Test
    void parents_have_no_use_for_it() {
        Browser anna = SignedInAs.parent();
        assertTrue(anna.page("/account").select("#pin, #tablet").isEmpty());
        for (String path : List.of("/account/pin", "/account/pin/removal", "/account/tablet", "/account/tablet/end")) {
            assertEquals(404, anna.post(path).statusCode(), path);
            assertEquals(303, SignedInAs.nobody().post(path).statusCode(), path);
        }
        assertEquals(
                1, SignedInAs.as(Person.DARIA).page("/account").select("#pin").size());
    }

    private static Response set(Browser browser, String password, String pin, String again) {
        return browser.form("/account", "/account/pin")
                .with("passwordForPin", password)
                .with("pin", pin)
                .with("pinAgain", again)
                .send();
    }

    private static List<String> errors(Response answer) {
        return Jsoup.parse(answer.asString()).select(".form-error").eachAttr("id");
    }
}
