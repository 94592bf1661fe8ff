package org.tenfold.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.TheChildren;
import org.tenfold.course.TheCourses;
import org.tenfold.library.Library;
import org.tenfold.library.item.Referral;

/** Whoever sees a sign on Mira reports it, and it waits for Olga Petrova. */
@QuarkusTest
@Tag("data")
class SignsTest {

    private static final String WORDS = "The left leg moves less since Sunday";

    @Test
    void a_sign_of_the_protocol_waits_with_its_citation() {
        UUID course = TheCourses.signed(TheChildren.mira());
        Referral sign = AtTheClinic.north(() -> bean(Library.class)
                .current("massage-no-10")
                .orElseThrow()
                .referrals()
                .get(0));
        Browser olga = SignedInAs.doctor();

        Response sent = olga.form(path(course)).with("sign", sign.id()).send();

        assertEquals(303, sent.statusCode());
        assertEquals(AttentionKind.SIGN_REPORTED, open(course).get(0).kind());
        Document page = olga.page("/courses/" + course);
        assertTrue(page.select(".attention-item .cite-chip").size() > 0, "the sign with its citation");
        assertEquals(
                409,
                olga.post(path(course), "sign", sign.id(), "words", "").statusCode(),
                "what waits already is not reported twice");
    }

    @Test
    void something_else_is_told_in_words() {
        UUID course = TheCourses.signed(TheChildren.mira());
        Browser olga = SignedInAs.doctor();

        Response wordless = olga.form(path(course)).with("sign", "other").send();
        assertEquals(422, wordless.statusCode());
        assertTrue(Jsoup.parse(wordless.asString()).selectFirst("#f-words") != null);

        assertEquals(
                303,
                olga.form(path(course))
                        .with("sign", "other")
                        .with("words", WORDS)
                        .send()
                        .statusCode());
        assertEquals(WORDS, open(course).get(0).reason());
    }

    @Test
    void nobody_reports_about_a_child_whom_he_may_not_see() {
        UUID course = TheCourses.signed(TheChildren.mira());

        assertEquals(404, SignedInAs.as(Person.DARIA).get(path(course)).statusCode());
        assertEquals(404, SignedInAs.administrator().get(path(course)).statusCode());
    }

    private static String path(UUID course) {
        return "/courses/" + course + "/signs";
    }

    private static List<AttentionItem> open(UUID course) {
        return AtTheClinic.north(() -> bean(AttentionItems.class).openOf(course));
    }
}
