package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.child.CareTeam;
import org.tenfold.child.CareTeamMembership;
import org.tenfold.child.Children;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;

/** Mira is on the table with one masseur; a colleague who treats her too goes on with her. */
@QuarkusTest
@Tag("data")
class TakingOverTest {

    @Inject
    FixedTime time;

    private UUID mira;
    private String masseur;
    private UUID course;
    private TreatmentSession first;
    private String path;
    private String colleague;
    private Browser ivan;
    private Browser grace;

    @BeforeEach
    void mira_is_on_the_table() {
        mira = TheChildren.mira();
        masseur = TheSessions.freshMasseur();
        colleague = TheSessions.freshMasseur();
        course = TheSessions.course(mira, masseur, LocalTime.of(10, 0));
        first = TheSessions.number(1, course);
        path = "/sessions/" + first.id();
        AtTheClinic.north(() -> {
            Account member = bean(Accounts.class).byAddress(colleague).orElseThrow();
            bean(CareTeam.class)
                    .persist(new CareTeamMembership(
                            bean(Children.class).findById(mira), member, course, FixedTime.MONDAY_MORNING));
            return null;
        });
        ivan = SignedInAs.as(masseur);
        grace = SignedInAs.as(colleague);
        begin(ivan);
    }

    @Test
    void today_shows_what_a_colleague_has_on_the_table() {
        Document today = grace.page("/today");
        assertTrue(today.select("main").text().contains("On the table with colleagues"));
        assertTrue(today.select("main").text().contains("Mira L."));
        assertEquals(1, today.select("form[action$=/takeover]").size());
        assertEquals(1, TheTrail.count(mira, "masseur VIEWED day"));
        assertTrue(ivan.page("/today").select("form[action$=/takeover]").isEmpty(), "not his own");
        assertFalse(grace.page("/today?on=2026-05-05").text().contains("Mira L."), "only today");
    }

    @Test
    void until_he_takes_over_he_reads_along() {
        Document read = grace.page(path);
        assertTrue(read.select("main").text().contains("Ivan Sokolov has this session in hand"));
        assertTrue(
                read.select("form[action$=/steps], form[action$=/completion]").isEmpty());
        for (String act : new String[] {"/steps", "/pause", "/completion"}) {
            Response refused = grace.post(path + act, "reaction", "CALM", "act", "next", "tolerance", "");
            assertEquals(409, refused.statusCode(), act);
            assertTrue(refused.asString().contains("A colleague has this session in hand"), act);
        }
    }

    @Test
    void taking_over_puts_it_into_his_hands_and_is_on_record() {
        assertEquals(303, grace.form("/today", path + "/takeover").send().statusCode());
        assertEquals(colleague, addressOfThePerformer());
        Document page = grace.page(path);
        assertTrue(page.text().contains("The session is in your hands now."));
        assertTrue(
                page.select(".session-takeovers").text().startsWith("Ivan Sokolov took it over from Ivan Sokolov, "));
        assertEquals(1, page.select("form#steps").size());
        assertEquals(1, TheTrail.count(mira, "masseur TAKEN_OVER session"));
        assertTrue(SignedInAs.doctor()
                .page(path)
                .select(".session-takeovers")
                .text()
                .contains("took it over"));
        assertTrue(grace.page("/today").select(".session-card--next").text().contains("Mira L."));

        assertEquals(409, ivan.post(path + "/completion", "reaction", "CALM").statusCode());
        assertEquals(303, grace.form(path, path + "/completion").send().statusCode());
        assertEquals(SessionStatus.DONE, TheSessions.now(first.id()).status());
        assertTrue(grace.page(path).select(".session-takeovers").text().contains("took it over"));
    }

    @Test
    void twice_is_once_and_one_may_take_it_back() {
        Browser.Form taking = grace.form("/today", path + "/takeover");
        taking.send();
        assertEquals(303, taking.send().statusCode());
        assertEquals(1, TheTrail.count(mira, "masseur TAKEN_OVER session"));
        assertEquals(303, ivan.form("/today", path + "/takeover").send().statusCode());
        assertEquals(2, grace.page(path).select(".session-takeovers li").size());
    }

    @Test
    void only_who_treats_the_child_takes_over_and_only_while_it_runs() {
        for (Person other : new Person[] {Person.OLGA, Person.IVAN, Person.PAVEL, Person.ANNA, Person.VERA}) {
            assertEquals(404, SignedInAs.as(other).post(path + "/takeover").statusCode(), other.fullName());
        }
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        assertEquals(404, SignedInAs.parent().post(path + "/takeover").statusCode());
        assertFalse(SignedInAs.parent().page(path).text().contains("in hand"));
        ivan.form(path, path + "/completion").send();
        assertEquals(409, grace.post(path + "/takeover").statusCode());
    }

    @Test
    void a_protocol_that_asks_for_a_training_is_not_taken_over_without_it() {
        AtTheClinic.north(() -> {
            bean(Accounts.class).byAddress(colleague).orElseThrow().qualify(Set.of());
            return null;
        });
        Response refused = grace.form("/today", path + "/takeover").send();
        assertEquals(409, refused.statusCode());
        assertTrue(Jsoup.parse(refused.asString()).text().contains("asks for a training"));
        assertEquals(0, TheTrail.count(mira, "masseur TAKEN_OVER session"));
    }

    @Test
    void a_colleague_who_begins_it_has_it_in_hand() {
        ivan.form(path, path + "/completion").send();
        TreatmentSession second = TheSessions.number(2, course);
        time.set(second.plannedOn().atTime(10, 0).toInstant(java.time.ZoneOffset.UTC));
        path = "/sessions/" + second.id();
        first = second;
        grace = SignedInAs.as(colleague);
        begin(grace);
        assertEquals(colleague, addressOfThePerformer());
        assertEquals(1, grace.page(path).select("form#steps").size());
        assertEquals(
                1,
                SignedInAs.as(masseur)
                        .page("/today")
                        .select("form[action$=/takeover]")
                        .size());
    }

    private void begin(Browser hands) {
        Document waiting = hands.page(path);
        String statement = waiting.selectFirst("button[name=usual]").val();
        assertEquals(
                303,
                hands.formIn(waiting, path + "/check")
                        .with("usual", statement)
                        .send()
                        .statusCode());
    }

    private String addressOfThePerformer() {
        return AtTheClinic.north(() -> bean(org.tenfold.course.TreatmentSessions.class)
                .findById(first.id())
                .performedBy()
                .address());
    }

    private static <T> T bean(Class<T> type) {
        return TheSessions.bean(type);
    }
}
