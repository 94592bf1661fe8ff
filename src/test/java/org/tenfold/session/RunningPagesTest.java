package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;

/** Ivan Sokolov goes from step to step, rests, says how it ended, and sets right what he said in error. */
@QuarkusTest
@Tag("data")
class RunningPagesTest {

    @Inject
    FixedTime time;

    @Inject
    EntityManagerFactory entities;

    private UUID mira;
    private TreatmentSession first;
    private String masseur;
    private String path;
    private Browser ivan;

    @BeforeEach
    void mira_is_on_the_table() {
        mira = TheChildren.mira();
        masseur = TheSessions.freshMasseur();
        first = TheSessions.number(1, TheSessions.course(mira, masseur, LocalTime.of(10, 0)));
        path = "/sessions/" + first.id();
        ivan = SignedInAs.as(masseur);
        Document waiting = ivan.page(path);
        String statement = waiting.selectFirst("button[name=usual]").val();
        Response begun =
                ivan.formIn(waiting, path + "/check").with("usual", statement).send();
        assertEquals(303, begun.statusCode(), begun.asString());
    }

    @Test
    void one_tap_on_all_as_usual_checks_and_begins() {
        assertEquals(SessionStatus.IN_PROGRESS, TheSessions.now(first.id()).status());
        assertEquals(1, TheTrail.count(mira, "masseur CHECKED session"));
    }

    @Test
    void a_reload_and_another_tablet_show_the_same_step_and_the_time_since() {
        String step = step();
        time.advance(Duration.ofSeconds(95));
        act("act", "next");
        assertFalse(step.equals(step()));
        time.advance(Duration.ofSeconds(20));
        Document elsewhere = SignedInAs.as(masseur).page(path);
        assertEquals("0:20", elsewhere.selectFirst(".session-timer-value").text());
        assertEquals(
                "1:55",
                elsewhere.selectFirst(".session-timer-whole [data-seconds]").text());
        assertTrue(elsewhere.selectFirst(".session-bar-text").text().startsWith("Step 2 of "));
    }

    @Test
    void the_same_tap_twice_goes_one_step() {
        Browser.Form next = ivan.form(path, path + "/steps").without("skip").with("act", "next");
        next.send();
        assertEquals(303, next.send().statusCode());
        assertTrue(ivan.page(path).selectFirst(".session-bar-text").text().startsWith("Step 2 of "));
    }

    @Test
    void a_step_is_skipped_with_a_reason_and_one_goes_back() {
        String step = step();
        act("skip", "CRYING");
        assertTrue(ivan.page(path).select(".session-steps").text().contains("skipped: Crying"));
        act("act", "back");
        assertEquals(step, step());
        assertTrue(ivan.page(path).select("button[name=act][value=back]").isEmpty(), "nothing lies before the first");
    }

    @Test
    void while_he_rests_the_clock_stands_still() {
        time.advance(Duration.ofSeconds(30));
        assertEquals(303, ivan.form(path, path + "/pause").send().statusCode());
        time.advance(Duration.ofMinutes(5));
        assertEquals("0:30", ivan.page(path).selectFirst(".session-timer-value").text());
        ivan.form(path, path + "/resumption").send();
        time.advance(Duration.ofSeconds(10));
        assertEquals("0:40", ivan.page(path).selectFirst(".session-timer-value").text());
        assertTrue(ivan.page(path).select("form[action$=resumption]").isEmpty());
    }

    @Test
    void longer_than_the_schedule_allows_is_told_with_its_source() {
        time.advance(Duration.ofMinutes(90));
        Document late = ivan.page(path);
        assertTrue(late.select(".notice--warning").text().contains("Longer than the schedule allows"));
        assertFalse(late.select(".notice--warning .cite-chip").isEmpty());
    }

    @Test
    void it_is_done_from_anywhere_and_the_clock_says_how_long_it_took() {
        time.advance(Duration.ofMinutes(12));
        Response done = ivan.form(path, path + "/completion")
                .with("asleep", "yes")
                .with("present", "MOTHER")
                .with("tolerance-" + step(), "LIKED")
                .send();
        assertEquals(303, done.statusCode());
        String told = ivan.page(path).select("main").text();
        assertTrue(told.contains("Minutes worked 12"), told);
        assertTrue(told.contains("Also present Mother"), told);
        assertTrue(told.contains("Liked"), told);
    }

    @Test
    void what_staff_know_is_not_for_the_parents() {
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
        time.advance(Duration.ofMinutes(12));
        ivan.form(path, path + "/completion").with("present", "MOTHER").send();
        String read = SignedInAs.parent().page(path).select("main").text();
        assertTrue(read.contains("Calm"), read);
        assertFalse(read.contains("Minutes worked"), read);
        assertFalse(read.contains("Also present"), read);
        assertTrue(SignedInAs.doctor().page(path).text().contains("Also present"));
    }

    @Test
    void minutes_that_cannot_be_are_asked_for_again_and_nothing_typed_is_lost() {
        Response again = ivan.form(path, path + "/completion")
                .with("minutes", "a few")
                .with("note", "She smiled.")
                .send();
        assertEquals(422, again.statusCode());
        Document page = Jsoup.parse(again.asString());
        assertEquals("a few", page.selectFirst("#f-minutes").val());
        assertEquals("She smiled.", page.selectFirst("#f-note").val());
        assertTrue(page.selectFirst("#f-minutes-error") != null);
    }

    @Test
    void a_slip_of_the_finger_is_undone_at_once() {
        ivan.form(path, path + "/completion").send();
        Browser.Form undo = ivan.form("/today", path + "/reversal");
        time.advance(Duration.ofSeconds(14));
        assertEquals(303, undo.send().statusCode());
        assertEquals(SessionStatus.IN_PROGRESS, TheSessions.now(first.id()).status());
        assertEquals(1, TheTrail.count(mira, "masseur UNDONE session"));
        assertEquals(1, TheTrail.count(mira, "masseur DONE session"), "nothing is removed from the trail");
        assertEquals(303, undo.send().statusCode(), "a second tap finds it running");
        assertEquals(303, ivan.form(path, path + "/completion").send().statusCode());
    }

    @Test
    void later_it_is_amended_and_both_values_are_shown() {
        time.advance(Duration.ofMinutes(12));
        ivan.form(path, path + "/completion").send();
        Browser.Form undo = ivan.form("/today", path + "/reversal");
        time.advance(Duration.ofSeconds(16));
        assertEquals(409, undo.send().statusCode());

        String amendments = path + "/amendments";
        Browser.Form form =
                ivan.form(amendments).with("reaction", "CRIES_AND_SETTLES").with("minutes", "10");
        assertEquals(422, form.send().statusCode(), "without a reason");
        Browser.Form amended = form.with("reason", "Mixed up with the child before.");
        assertEquals(303, amended.send().statusCode());
        assertEquals(303, amended.send().statusCode());
        String told = ivan.page(path).select("main").text();
        assertTrue(told.contains("Reaction Calm Cried, settled"), told);
        assertTrue(told.contains("Minutes worked 12 10"), told);
        assertEquals(1, TheTrail.count(mira, "masseur AMENDED session"), "sent twice, kept once");
    }

    @Test
    void nobody_else_steps_rests_undoes_or_amends() {
        for (Browser other :
                new Browser[] {SignedInAs.doctor(), SignedInAs.as(Person.PAVEL), SignedInAs.as(Person.MARTA)}) {
            for (String act : new String[] {"/steps", "/pause", "/resumption", "/reversal", "/amendments"}) {
                assertEquals(
                        404,
                        other.post(path + act, "reason", "x", "reaction", "CALM")
                                .statusCode(),
                        act);
            }
        }
    }

    @Test
    void a_form_that_comes_twice_is_taken_once() {
        Browser.Form postponed = ivan.form(path + "/postponement").with("why", "CHILD_ASLEEP");
        assertEquals(303, postponed.send().statusCode());
        assertEquals(303, postponed.send().statusCode());
        assertTrue(ivan.page("/today").select(".notice").text().contains("already"));
        assertEquals(1, TheTrail.count(mira, "masseur POSTPONED session"));
    }

    @Test
    void its_page_costs_thirteen_statements_at_most_however_far_it_is() {
        for (int i = 0; i < 3; i++) {
            act("act", "next");
        }
        ivan.form(path, path + "/pause").send();
        assertTrue(statements() <= 13, "running");
        ivan.form(path, path + "/completion").with("note", "She smiled.").send();
        ivan.page("/today");
        assertTrue(statements() <= 13, "done");
    }

    private long statements() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        ivan.page(path);
        long count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private String step() {
        return ivan.page(path).selectFirst("#steps input[name=step]").val();
    }

    private void act(String name, String value) {
        Response moved = ivan.form(path, path + "/steps")
                .without("skip")
                .without("act")
                .with(name, value)
                .send();
        assertEquals(303, moved.statusCode());
    }
}
