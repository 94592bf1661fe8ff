package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics;

@QuarkusTest
@Tag("data")
class InvitationTest {

    private static final String LONGEST = "ы".repeat(127) + "ю";

    @Inject
    FixedTime time;

    private final String address = "guest-" + UUID.randomUUID() + "@north.example";

    @Test
    void an_invited_doctor_chooses_a_password_and_signs_in() {
        String link = invite();

        Response answer = choose(link, TheClinics.PASSWORD);

        assertEquals(303, answer.statusCode());
        assertEquals("/sign-in", answer.header("Location"));
        assertTrue(SignedInAs.as(address, TheClinics.PASSWORD)
                .page("/account")
                .text()
                .contains("neurologist"));
    }

    @Test
    void a_link_works_once() {
        String link = invite();
        choose(link, TheClinics.PASSWORD);

        assertEquals(410, SignedInAs.nobody().get(link).statusCode());
        Browser late = SignedInAs.nobody();
        assertEquals(
                410,
                late.post(link, "password", LONGEST, "passwordAgain", LONGEST).statusCode());
    }

    @Test
    void a_link_works_for_three_days() {
        String link = invite();
        time.advance(Duration.ofHours(72).minusSeconds(1));
        assertEquals(200, SignedInAs.nobody().get(link).statusCode());
        time.advance(Duration.ofSeconds(1));
        assertEquals(410, SignedInAs.nobody().get(link).statusCode());
    }

    @Test
    void a_new_link_takes_the_place_of_the_one_before_and_signs_out() {
        choose(invite(), TheClinics.PASSWORD);
        Browser forgetful = SignedInAs.as(address, TheClinics.PASSWORD);
        Browser vera = SignedInAs.administrator();
        String account = accountOf(vera);

        String older = link(vera.form(account, account + "/link").send());
        String newer = link(vera.form(account, account + "/link").send());

        assertEquals(410, SignedInAs.nobody().get(older).statusCode());
        assertEquals(200, forgetful.get("/account").statusCode());
        choose(newer, "another seven rivers");
        assertEquals(303, forgetful.get("/account").statusCode());
        assertEquals(
                200,
                SignedInAs.as(address, "another seven rivers").get("/account").statusCode());
    }

    @Test
    void every_one_of_128_cyrillic_characters_counts() {
        choose(invite(), LONGEST);

        assertEquals(200, SignedInAs.as(address, LONGEST).get("/account").statusCode());
        Response wrong = SignedInAs.nobody()
                .form("/sign-in")
                .with("address", address)
                .with("password", "ы".repeat(128))
                .send();
        assertEquals(422, wrong.statusCode());
    }

    @Test
    void a_password_that_cannot_be_taken_is_told_beside_its_field() {
        String link = invite();
        Response answer = SignedInAs.nobody()
                .form(link)
                .with("password", TheClinics.PASSWORD)
                .with("passwordAgain", "something else entirely")
                .send();

        assertEquals(422, answer.statusCode());
        assertTrue(Jsoup.parse(answer.asString())
                .select("#f-passwordAgain-error")
                .text()
                .contains("differ"));
        assertEquals(200, SignedInAs.nobody().get(link).statusCode());
    }

    @Test
    void an_address_has_one_account() {
        invite();
        Response again = invitation(SignedInAs.administrator());

        assertEquals(422, again.statusCode());
        assertTrue(
                Jsoup.parse(again.asString()).select("#f-address-error").text().contains("already has an account"));
    }

    private String invite() {
        return link(invitation(SignedInAs.administrator()));
    }

    private Response invitation(Browser vera) {
        return vera.form("/accounts/new")
                .with("role", "DOCTOR")
                .with("name", "Nina Frost")
                .with("address", address)
                .with("qualifications", "neurologist")
                .and("qualifications", "hip-dysplasia")
                .send();
    }

    private static Response choose(String link, String password) {
        return SignedInAs.nobody()
                .form(link)
                .with("password", password)
                .with("passwordAgain", password)
                .send();
    }

    private String accountOf(Browser vera) {
        return vera.page("/accounts?role=DOCTOR&name=nina%20FROST").select("tbody tr").stream()
                .filter(row -> row.text().contains(address))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
    }

    /** The path of the link that a page shows. */
    private static String link(Response page) {
        assertEquals(200, page.statusCode(), page::asString);
        String shown = Jsoup.parse(page.asString()).select("main code").text();
        return shown.substring(shown.indexOf("/activate/"));
    }
}
