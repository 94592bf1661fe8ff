package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalTime;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.Reaction;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;

/** Two tablets say different things about one session: both are shown, and the person chooses. */
@QuarkusTest
@Tag("data")
class TwoVersionsTest {

    private UUID mira;
    private TreatmentSession first;
    private String path;
    private Browser ivan;
    private Browser elsewhere;

    @BeforeEach
    void mira_is_on_the_table() {
        mira = TheChildren.mira();
        String masseur = TheSessions.freshMasseur();
        first = TheSessions.number(1, TheSessions.course(mira, masseur, LocalTime.of(10, 0)));
        path = "/sessions/" + first.id();
        ivan = SignedInAs.as(masseur);
        elsewhere = SignedInAs.as(masseur);
    }

    @Test
    void another_reaction_is_not_lost_but_can_be_made_an_amendment() {
        begin();
        Browser.Form cried = elsewhere
                .form(path, path + "/completion")
                .with("reaction", "CRIES_AND_SETTLES")
                .with("minutes", "9")
                .with("note", "Hungry at the end.");
        ivan.form(path, path + "/completion").send();

        Document both = conflict(cried.send());
        assertTrue(both.select("[aria-labelledby=stands-title]").text().contains("Calm"));
        String sent = both.select("[aria-labelledby=sent-title]").text();
        assertTrue(sent.contains("Cried, settled") && sent.contains("9") && sent.contains("Hungry at the end."), sent);
        assertEquals(1, both.select("a.button--primary[href=" + path + "]").size(), "he may keep what stands");

        Browser.Form amendment = elsewhere.formIn(both, path + "/amendments");
        assertEquals(422, amendment.send().statusCode(), "with a reason");
        assertEquals(
                303,
                amendment.with("reason", "Tapped on the other tablet.").send().statusCode());
        String page = ivan.page(path).select("main").text();
        assertTrue(page.contains("Reaction Calm Cried, settled"), page);
        assertTrue(page.contains("Hungry at the end."), page);
        assertEquals(Reaction.CALM, TheSessions.now(first.id()).reaction(), "the original stays");
    }

    @Test
    void a_child_who_was_treated_while_somebody_postponed_is_told_in_words() {
        begin();
        Browser.Form done = elsewhere.form(path, path + "/completion");
        ivan.form(path + "/postponement").with("why", "CHILD_ASLEEP").send();

        Document both = conflict(done.send());
        assertTrue(both.select("[aria-labelledby=stands-title]").text().contains("The child is asleep"));
        Browser.Form amendment = elsewhere.formIn(both, path + "/amendments");
        assertEquals(
                303, amendment.with("reason", "She woke up after all.").send().statusCode());
        String page = ivan.page(path).select("main").text();
        assertTrue(page.contains("Done. The child was calm."), page);
        assertTrue(page.contains("She woke up after all."), page);
        assertEquals(SessionStatus.POSTPONED, TheSessions.now(first.id()).status(), "its next attempt has a day");
    }

    @Test
    void a_check_of_a_session_that_is_over_shows_what_was_answered_and_nothing_is_recorded() {
        Browser.Form check = elsewhere.form(path, path + "/check");
        TheSessions.wellAnswers().forEach(check::with);
        ivan.form(path + "/absence").send();
        Document both = conflict(check.send());
        assertTrue(both.select("[aria-labelledby=stands-title]").text().contains("Missed"));
        assertTrue(both.select("[aria-labelledby=sent-title]").text().contains("Temperature"));
        assertTrue(both.select("form[action$=amendments]").isEmpty());
        assertEquals(0, TheTrail.count(mira, "masseur CHECKED session"));
    }

    @Test
    void an_amendment_made_on_an_older_page_sees_the_newer_one_first() {
        begin();
        ivan.form(path, path + "/completion").send();
        Browser.Form mine = elsewhere
                .form(path + "/amendments")
                .with("reaction", "CRIES_AND_SETTLES")
                .with("reason", "I remember it so.");
        ivan.form(path + "/amendments")
                .with("minutes", "10")
                .with("reason", "The clock ran on.")
                .send();

        Document both = conflict(mine.send());
        assertTrue(both.select("[aria-labelledby=stands-title]").text().contains("The clock ran on."));
        assertEquals(303, elsewhere.formIn(both, path + "/amendments").send().statusCode(), "he chose his own");
        assertEquals(2, TheTrail.count(mira, "masseur AMENDED session"));
    }

    @Test
    void the_same_said_twice_is_no_conflict() {
        begin();
        Browser.Form again = elsewhere.form(path, path + "/completion");
        ivan.form(path, path + "/completion").send();
        assertEquals(303, again.send().statusCode());
    }

    private void begin() {
        Document waiting = ivan.page(path);
        ivan.formIn(waiting, path + "/check")
                .with("usual", waiting.selectFirst("button[name=usual]").val())
                .send();
    }

    private static Document conflict(Response answer) {
        assertEquals(409, answer.statusCode(), answer.asString());
        return Jsoup.parse(answer.asString());
    }
}
