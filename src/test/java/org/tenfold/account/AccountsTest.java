package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics;
import org.tenfold.TheClinics.Person;
import org.tenfold.shared.text.Language;

@QuarkusTest
@Tag("data")
class AccountsTest {

    @Inject
    Inviting inviting;

    @Inject
    Accounts accounts;

    private final String name = "Guest " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void only_an_administrator_sees_the_accounts() {
        for (Browser browser : List.of(SignedInAs.doctor(), SignedInAs.masseur(), SignedInAs.parent())) {
            assertEquals(404, browser.get("/accounts").statusCode());
            assertEquals(404, browser.get(page(Person.ANNA)).statusCode());
            assertEquals(404, browser.post(page(Person.ANNA) + "/disabling").statusCode());
        }
        assertEquals("/sign-in", SignedInAs.nobody().get("/accounts").header("Location"));
    }

    @Test
    void the_list_is_filtered_by_role_and_name() {
        Browser vera = SignedInAs.administrator();

        assertTrue(vera.page("/accounts?name=ivan%20s").select("tbody").text().contains("Ivan Sokolov"));
        assertEquals(
                "Olga Petrova",
                vera.page("/accounts?role=DOCTOR&name=PETRO").select("tbody th").text());
        assertEquals(1, vera.page("/accounts?name=%25").select(".list-empty").size());
        assertFalse(vera.page("/accounts").text().contains("Daria Morozova"));
    }

    @Test
    void a_long_list_goes_on_on_the_next_page() {
        IntStream.range(0, 51).forEach(i -> invited(name + " " + (100 + i)));
        Browser vera = SignedInAs.administrator();

        Document first = vera.page("/accounts?name=" + name.replace(" ", "%20"));
        Document second = vera.page(first.select("a[rel=next]").attr("href"));

        assertEquals(50, first.select("tbody tr").size());
        assertEquals(name + " 150", second.select("tbody th").text());
    }

    @Test
    void the_account_of_another_clinic_is_not_there() {
        Browser vera = SignedInAs.administrator();
        String daria = page(Person.DARIA);

        assertEquals(404, vera.get(daria).statusCode());
        assertEquals(404, vera.get(daria + "/disabling").statusCode());
        for (String act : List.of("", "/disabling", "/enabling", "/link")) {
            assertEquals(
                    404, vera.post(daria + act, "version", "0", "name", "Mine").statusCode(), act);
        }
        assertEquals("Daria Morozova", Person.DARIA.account().name());
        assertTrue(Person.DARIA.account().isOpen());
    }

    @Test
    void a_disabled_person_is_out_with_the_next_request_until_enabled() {
        String address = activated();
        Browser guest = SignedInAs.as(address, TheClinics.PASSWORD);
        Browser vera = SignedInAs.administrator();
        String account = page(address);

        assertEquals(200, guest.get("/account").statusCode());
        assertEquals(
                303,
                vera.form(account + "/disabling", account + "/disabling").send().statusCode());

        assertEquals("/sign-in", guest.get("/account").header("Location"));
        assertEquals(422, signIn(address).statusCode());
        assertEquals("Disabled", vera.page(account).select("h1 .badge").text());

        vera.form(account, account + "/enabling").send();
        assertEquals(303, guest.get("/account").statusCode());
        assertEquals(303, signIn(address).statusCode());
    }

    @Test
    void an_administrator_cannot_disable_himself() {
        Browser vera = SignedInAs.administrator();
        String own = page(Person.VERA);

        Response refused = vera.form(own + "/disabling", own + "/disabling").send();

        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("You cannot disable your own account"));
        assertEquals(200, vera.get("/accounts").statusCode());
    }

    @Test
    void name_and_training_are_changed_once_and_not_over_another_change() {
        String account = page(activated());
        Browser vera = SignedInAs.administrator();
        Browser.Form first = vera.form(account).with("name", name).with("qualifications", "children-massage");
        Browser.Form second = vera.form(account).with("name", "Somebody Else");

        assertEquals(303, first.send().statusCode());
        assertEquals(409, second.send().statusCode());

        Document page = vera.page(account);
        assertTrue(page.select("h1").text().startsWith(name));
        assertEquals(
                "children-massage",
                page.select("input[name=qualifications][checked]").attr("value"));
        Response empty = vera.form(account).with("name", " ").send();
        assertEquals(422, empty.statusCode());
        assertEquals(1, Jsoup.parse(empty.asString()).select("#f-name-error").size());
    }

    private Token invited(String fullName) {
        return AtTheClinic.north(() -> inviting.invite(
                Person.VERA.account(),
                new Inviting.Invited(
                        Role.MASSEUR,
                        fullName,
                        fullName.replace(' ', '.') + "@north.example",
                        Language.EN,
                        Set.of("medical-education"))));
    }

    /** The address of a masseur who has taken up the invitation. */
    private String activated() {
        Token token = invited(name);
        AtTheClinic.north(() -> {
            inviting.activate(token, TheClinics.PASSWORD);
            return null;
        });
        return Account.canonical(name.replace(' ', '.') + "@north.example");
    }

    private String page(Person person) {
        return "/accounts/" + person.account().id();
    }

    private String page(String address) {
        return "/accounts/"
                + AtTheClinic.north(() -> accounts.byAddress(address).orElseThrow())
                        .id();
    }

    private static Response signIn(String address) {
        return SignedInAs.nobody()
                .form("/sign-in")
                .with("address", address)
                .with("password", TheClinics.PASSWORD)
                .send();
    }
}
