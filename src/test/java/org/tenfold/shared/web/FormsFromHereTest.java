package org.tenfold.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;

@QuarkusTest
@Tag("data")
class FormsFromHereTest {

    @Test
    void a_form_without_its_token_gets_a_page_that_says_so() {
        Response answer =
                SignedInAs.doctor().request().formParam("language", "ru").post("/language");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.contentType().startsWith("text/html"));
        assertTrue(answer.asString().contains("That could not be read"));
    }

    @Test
    void a_form_sent_by_another_site_is_turned_away_even_with_a_token() {
        for (String site : new String[] {"cross-site", "same-site"}) {
            Browser doctor = SignedInAs.doctor();
            String token =
                    doctor.page("/account").select("input[name=form-token]").attr("value");
            Response answer = doctor.request()
                    .header("Sec-Fetch-Site", site)
                    .formParam("form-token", token)
                    .formParam("language", "ru")
                    .post("/language");
            assertEquals(400, answer.statusCode(), site);
        }
    }

    @Test
    void a_form_in_a_second_tab_does_not_spoil_the_first() {
        Browser doctor = SignedInAs.doctor();
        Browser.Form first = doctor.form("/account", "/language").with("language", "en");
        doctor.page("/account");
        doctor.get(doctor.page("/account").select("link[rel=stylesheet]").attr("href"));

        assertEquals(303, first.send().statusCode());
    }

    @Test
    void a_redirect_stays_on_this_portal_whatever_host_was_asked() {
        for (String path : new String[] {"/", "/account"}) {
            Response answer =
                    SignedInAs.nobody().request().header("Host", "evil.example").get(path);
            assertEquals("/sign-in", answer.header("Location"));
        }
    }

    @Test
    void cookies_are_out_of_reach_and_not_kept_with_assets() {
        Response page = SignedInAs.nobody().get("/sign-in");
        String cookie = page.header("Set-Cookie");
        assertTrue(cookie.startsWith(Browser.FORM_COOKIE + "="), cookie);
        assertTrue(cookie.contains("Secure") && cookie.toLowerCase().contains("httponly"), cookie);

        Browser browser = SignedInAs.nobody();
        String styles = browser.page("/sign-in").select("link[rel=stylesheet]").attr("href");
        Response asset = new Browser().get(styles);
        assertEquals(200, asset.statusCode());
        assertNull(asset.header("Set-Cookie"));
        assertNotNull(asset.header("Cache-Control"));
    }
}
