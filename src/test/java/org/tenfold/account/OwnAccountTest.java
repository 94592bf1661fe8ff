package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;

@QuarkusTest
@Tag("data")
class OwnAccountTest {

    private static final String OTHER = "nine loud mountains";

    @ParameterizedTest
    @EnumSource
    void everyone_sees_who_he_is(Person person) {
        Document page = SignedInAs.as(person).page("/account");

        assertEquals("My account", page.select("h1").text());
        assertTrue(page.select("main").text().contains(person.fullName()));
        assertTrue(page.select("main").text().contains(person.address()));
    }

    @Test
    void a_password_is_changed_with_the_one_until_now() {
        Browser here = SignedInAs.as(Person.MARTA);
        Browser elsewhere = SignedInAs.as(Person.MARTA);

        Response wrong = change(here, "not my password", OTHER);
        assertEquals(422, wrong.statusCode());
        assertEquals(1, Jsoup.parse(wrong.asString()).select("#f-current-error").size());

        assertEquals("/account", change(here, TheClinics.PASSWORD, OTHER).header("Location"));
        assertEquals(200, here.get("/account").statusCode());
        assertEquals(303, elsewhere.get("/account").statusCode());

        change(SignedInAs.as(Person.MARTA.address(), OTHER), OTHER, TheClinics.PASSWORD);
        assertEquals(200, SignedInAs.as(Person.MARTA).get("/account").statusCode());
    }

    @Test
    void forgotten_browsers_are_signed_out_from_here() {
        Browser here = SignedInAs.parent();
        Browser forgotten = SignedInAs.parent();

        assertEquals(
                303,
                here.form("/account", "/account/sign-ins/end-others").send().statusCode());

        assertEquals(303, forgotten.get("/account").statusCode());
        assertEquals(200, here.get("/account").statusCode());
    }

    @Test
    void one_of_several_browsers_is_signed_out() {
        Browser here = SignedInAs.as(Person.DARIA);
        here.post("/account/sign-ins/end-others");
        Browser there = SignedInAs.as(Person.DARIA);
        String end = endOf(here);

        assertEquals(303, here.form("/account", end).send().statusCode());

        assertEquals(303, there.get("/account").statusCode());
        assertEquals(200, here.get("/account").statusCode());
    }

    @Test
    void nobody_ends_the_sign_in_of_another_person() {
        Browser ivan = SignedInAs.masseur();
        SignedInAs.masseur();
        String ofIvan = endOf(ivan);

        assertEquals(404, SignedInAs.doctor().post(ofIvan).statusCode());
        assertEquals(
                404, SignedInAs.doctor().post("/account/sign-ins/nonsense/end").statusCode());
        assertEquals(200, ivan.get("/account").statusCode());
    }

    private static String endOf(Browser browser) {
        return browser.page("/account")
                .select("form[action~=sign-ins/.+/end$]")
                .first()
                .attr("action");
    }

    private static Response change(Browser browser, String current, String next) {
        return browser.form("/account", "/account/password")
                .with("current", current)
                .with("password", next)
                .with("passwordAgain", next)
                .send();
    }
}
