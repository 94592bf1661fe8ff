package org.tenfold.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;

/** What Anna said stands on the masseur's day and in his check. */
@QuarkusTest
@Tag("data")
class CheckPrefilledTest {

    private static final int MOST = 12;

    @Inject
    FixedTime time;

    @Inject
    SessionFactory sessionFactory;

    private TheCheckIns mira;
    private Browser phone;

    @BeforeEach
    void mira_has_a_session_today() {
        mira = TheCheckIns.ofMira();
        phone = mira.phone();
    }

    @Test
    void the_day_says_that_all_is_as_usual_and_when_it_was_said() {
        mira.says(phone);
        String card = mira.tablet().page("/today").select(".session-card-told").text();
        assertEquals("The family, 10:00: all as usual", card);
    }

    @Test
    void the_day_says_what_is_not_as_usual() {
        mira.says(phone, "skin", "RASH", "mood", "FRETFUL");
        Document today = mira.tablet().page("/today");
        assertEquals(
                "The family, 10:00: rash, fretful",
                today.select(".session-card-told--unusual").text());
    }

    @Test
    void the_check_is_filled_in_and_marked_and_must_be_confirmed() {
        mira.says(phone, "skin", "RASH", "temperature", "37.6", "meal", "30");
        time.advance(Duration.ofHours(1));
        Document check = mira.tablet().page(mira.firstSession());
        assertTrue(
                check.selectFirst("input[name=infant-skin-trouble][value=yes]").hasAttr("checked"));
        assertEquals("", check.getElementById("f-infant-temperature").val(), "he measures himself");
        assertTrue(check.getElementById("f-infant-temperature-said")
                .text()
                .contains("The family, 10:00: temperature 37.6 °C"));
        assertEquals("90", check.getElementById("f-infant-minutes-since-feed").val());
        assertTrue(check.select("[data-as-usual]").isEmpty(), "one tap cannot say that all is as usual");
        assertEquals("PLANNED", mira.sessions().get(0).status().name());
    }

    @Test
    void all_as_usual_still_begins_with_one_tap() {
        mira.says(phone);
        assertEquals(
                1,
                mira.tablet()
                        .page(mira.firstSession())
                        .select("[data-as-usual]")
                        .size());
    }

    @Test
    void what_was_said_yesterday_is_not_used() {
        mira.says(phone, "skin", "RASH");
        time.advance(Duration.ofDays(1));
        assertTrue(mira.tablet().page("/today").select(".session-card-told").isEmpty());
        Document check = mira.tablet().page(mira.firstSession());
        assertTrue(
                check.selectFirst("input[name=infant-skin-trouble][value=no]").hasAttr("checked"));
    }

    @Test
    void a_vaccination_of_yesterday_is() {
        mira.says(phone, "vaccination", "2026-05-04");
        time.advance(Duration.ofDays(1));
        Document check = mira.tablet().page(mira.firstSession());
        assertTrue(check.selectFirst("input[name=infant-vaccine-reaction][value=yes]")
                .hasAttr("checked"));
        assertTrue(check.getElementById("f-infant-vaccine-reaction-said").text().contains("on Mon, 4 May"));
    }

    @Test
    void the_doctor_reads_every_version_on_the_page_of_the_session() {
        mira.says(phone, "skin", "RASH");
        time.advance(Duration.ofMinutes(3));
        mira.says(phone, "skin", "CLEAR");
        Document session = SignedInAs.doctor().page(mira.firstSession());
        assertEquals(2, session.select(".checkin-versions li").size());
    }

    @Test
    void pages_ask_the_store_as_little_as_before() {
        mira.says(phone, "skin", "RASH");
        time.advance(Duration.ofMinutes(3));
        mira.says(phone, "temperature", "37.8");
        Browser tablet = mira.tablet();
        String home = "/home/" + mira.child();
        assertFalse(cost(phone, home) > MOST, home + ": " + cost(phone, home));
        assertFalse(cost(tablet, "/today") > MOST, "today: " + cost(tablet, "/today"));
        assertFalse(cost(tablet, mira.firstSession()) > MOST, "session: " + cost(tablet, mira.firstSession()));
        assertFalse(cost(phone, mira.path()) > MOST, "check-in: " + cost(phone, mira.path()));
    }

    private long cost(Browser browser, String path) {
        browser.page(path);
        sessionFactory.getStatistics().setStatisticsEnabled(true);
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        browser.page(path);
        return sessionFactory.getStatistics().getPrepareStatementCount() - before;
    }
}
