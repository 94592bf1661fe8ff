package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.child.TheChildren;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;

/** The connection is gone while Ivan Sokolov treats Mira Lind; what he tapped arrives later, with the time of the tap. */
@QuarkusTest
@Tag("data")
class ToldLateTest {

    @Inject
    FixedTime time;

    private String masseur;
    private TreatmentSession first;
    private String path;
    private Browser ivan;

    @BeforeEach
    void mira_is_on_the_table() {
        masseur = TheSessions.freshMasseur();
        first = TheSessions.number(1, TheSessions.course(TheChildren.mira(), masseur, LocalTime.of(10, 0)));
        path = "/sessions/" + first.id();
        ivan = SignedInAs.as(masseur);
        Document waiting = ivan.page(path);
        ivan.formIn(waiting, path + "/check")
                .with("usual", waiting.selectFirst("button[name=usual]").val())
                .send();
    }

    @Test
    void a_session_that_was_done_without_a_connection_shows_both_times() {
        Browser.Form done = ivan.form(path, path + "/completion");
        time.advance(Duration.ofMinutes(47));
        done.with("tapped", "2026-01-01T10:12:00Z")
                .with("sent", "2026-01-01T10:47:00Z")
                .send();

        TreatmentSession over = TheSessions.now(first.id());
        assertEquals(Duration.ofMinutes(35), Duration.between(over.endedAt(), over.receivedAt()));
        String told = ivan.page(path).select("main").text();
        assertTrue(told.contains(", received "), told);
        assertTrue(told.contains("Minutes worked 12"), "what waited for the connection is not work: " + told);
    }

    @Test
    void a_step_that_was_tapped_without_a_connection_ended_when_it_was_tapped() {
        Browser.Form next = ivan.form(path, path + "/steps").without("skip").with("act", "next");
        time.advance(Duration.ofMinutes(10));
        next.with("tapped", "2026-01-01T10:02:00Z")
                .with("sent", "2026-01-01T10:10:00Z")
                .send();
        assertEquals("8:00", ivan.page(path).selectFirst(".session-timer-value").text());
    }

    @Test
    void what_is_sent_at_once_shows_one_time() {
        time.advance(Duration.ofMinutes(12));
        ivan.form(path, path + "/completion")
                .with("tapped", "2026-01-01T10:12:00Z")
                .with("sent", "2026-01-01T10:12:01Z")
                .send();
        assertFalse(ivan.page(path).select("main").text().contains("received"));
    }

    @Test
    void what_waited_is_undone_from_when_it_arrived() {
        Browser.Form done = ivan.form(path, path + "/completion");
        time.advance(Duration.ofMinutes(47));
        done.with("tapped", "2026-01-01T10:12:00Z")
                .with("sent", "2026-01-01T10:47:00Z")
                .send();
        assertEquals(303, ivan.form("/today", path + "/reversal").send().statusCode());
        assertEquals(SessionStatus.IN_PROGRESS, TheSessions.now(first.id()).status());
    }

    @Test
    void a_script_is_told_where_the_browser_would_be_led() {
        Response sent = sentFor(person(ivan.page(path)));
        assertEquals(204, sent.statusCode());
        assertEquals("/today", sent.header("Tenfold-Way"));
        assertNull(sent.header("Location"));
        assertTrue(sent.detailedCookies().hasCookieWithName("tenfold-flash"), "the next page says what was done");
    }

    @Test
    void what_one_person_filled_in_is_not_recorded_under_the_name_of_another() {
        assertEquals(412, sentFor(UUID.randomUUID().toString()).statusCode());
        assertEquals(SessionStatus.IN_PROGRESS, TheSessions.now(first.id()).status());
    }

    @Test
    void the_page_says_to_scripts_who_is_signed_in_and_that_nobody_is() {
        assertFalse(person(ivan.page(path)).isEmpty());
        assertFalse(SignedInAs.nobody().page("/sign-in").body().hasAttr("data-person"));
    }

    private Response sentFor(String person) {
        Document page = ivan.page(path);
        var request = ivan.request()
                .header("Tenfold-Person", person)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reaction", "CALM");
        for (Element field : page.select("#completion input[type=hidden]")) {
            request.formParam(field.attr("name"), field.val());
        }
        return request.post(path + "/completion");
    }

    private static String person(Document page) {
        return page.body().attr("data-person");
    }
}
