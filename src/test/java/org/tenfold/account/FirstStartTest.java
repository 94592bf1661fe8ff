package org.tenfold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.StoreUnderTest;

@QuarkusTest
@Tag("data")
@TestProfile(FirstStartTest.FreshInstallation.class)
class FirstStartTest {

    private static final String PASSWORD = "seven quiet rivers";

    /** A portal with an empty store of its own. */
    public static class FreshInstallation implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StoreUnderTest.class, Map.of(StoreUnderTest.NAME, "fresh")));
        }
    }

    @Inject
    Inviting inviting;

    @Test
    void the_link_of_a_fresh_installation_makes_the_first_clinic_and_is_spent() {
        String spent = "/start/" + inviting.inviteTheFirst().secret();
        String start = "/start/" + inviting.inviteTheFirst().secret();
        Browser vera = new Browser();
        assertEquals(404, vera.get(spent).statusCode());
        assertEquals(404, vera.get("/start/nonsense").statusCode());

        Response incomplete =
                vera.form(start).with("name", "Hillside Clinic").without("days").send();
        assertEquals(422, incomplete.statusCode());
        assertEquals(
                List.of("f-days-error", "f-person-error", "f-address-error", "f-password-error"),
                Jsoup.parse(incomplete.asString()).select(".form-error").eachAttr("id"));

        Response made = vera.form(start)
                .with("name", "Hillside Clinic")
                .with("zone", "Europe/Samara")
                .with("days", "SATURDAY")
                .and("days", "SUNDAY")
                .with("opensAt", "08:30")
                .with("closesAt", "14:00")
                .with("person", "Vera Adler")
                .with("address", "vera@hillside.example")
                .with("password", PASSWORD)
                .with("passwordAgain", PASSWORD)
                .send();
        assertEquals(303, made.statusCode(), made::asString);
        assertEquals("/sign-in", made.header("Location"));

        assertEquals(404, new Browser().get(start).statusCode());
        assertEquals(404, new Browser().post(start, "name", "Second").statusCode());
        assertEquals(
                404,
                new Browser()
                        .get("/start/" + inviting.inviteTheFirst().secret())
                        .statusCode());

        Response signedIn = vera.form("/sign-in")
                .with("address", "vera@hillside.example")
                .with("password", PASSWORD)
                .send();
        assertEquals(303, signedIn.statusCode());
        assertEquals(
                List.of("SATURDAY", "SUNDAY"),
                vera.page("/clinic").select("input[name=days][checked]").eachAttr("value"));
        assertTrue(vera.page("/trail").select("main").text().contains("Vera Adler"));
    }
}
