package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
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
import org.tenfold.course.TheCourses;

/** A masseur looks at his day: who comes when, what matters about each child, and what to do now. */
@QuarkusTest
@Tag("data")
class TodayPagesTest {

    @Inject
    SessionFactory sessionFactory;

    @Inject
    FixedTime time;

    private String masseur;
    private Browser ivan;

    @BeforeEach
    void his_days_are_empty() {
        masseur = TheSessions.freshMasseur();
        ivan = SignedInAs.as(masseur);
    }

    @Test
    void a_card_tells_who_comes_when_and_what_matters() {
        UUID mira = TheChildren.mira();
        TheCourses.record(mira, "umbilical-hernia");
        TheSessions.course(mira, masseur, LocalTime.of(14, 0));
        ivan.post("/children/" + mira + "/handover", "handover", "Starts with the feet");

        Document page = ivan.page("/today");

        String card = page.selectFirst(".session-card").text();
        for (String told : List.of(
                "14:00",
                "Waiting",
                "Mira L.",
                "5 months 3 days",
                "corrected",
                "Starts with the feet",
                "Massage No. 10",
                "session 1 of 10",
                "Ages of the protocol: from ",
                "Check and start")) {
            assertTrue(card.contains(told), told + " in " + card);
        }
        assertEquals(1, page.select(".session-card-alert").size(), "what is on record");
        assertFalse(page.text().contains("Mira Lind"), "a corridor may read along");
        assertTrue(
                page.selectFirst(".session-card-body").child(1).hasClass("session-card-handover"),
                "the handover is read first");
        assertEquals(1, TheTrail.count(mira, "masseur VIEWED day"));
    }

    @Test
    void states_are_told_by_a_sign_and_a_word_and_one_is_next() {
        for (int hour = 9; hour < 12; hour++) {
            TheSessions.course(TheChildren.mira(), masseur, LocalTime.of(hour, 0));
        }
        time.set(Instant.parse("2026-05-04T09:30:00Z"));
        ivan = SignedInAs.as(masseur);
        Document page = ivan.page("/today");
        assertEquals(
                List.of("Late", "Late", "Late"),
                page.select(".session-card-state").eachText());
        assertEquals(3, page.select(".session-card-state > .icon--warning").size());
        assertEquals(1, page.select(".session-card--next").size());
        assertEquals(1, page.select(".button--primary.session-card-action").size(), "one obvious action");

        time.set(Instant.parse("2026-05-04T08:30:00Z"));
        page = SignedInAs.as(masseur).page("/today");
        assertEquals(
                List.of("Late", "Late", "Waiting"),
                page.select(".session-card-state").eachText());
        assertEquals(
                List.of("09:00", "10:00", "11:00"),
                page.select(".session-card-time").eachText(),
                "in order of time");
    }

    @Test
    void siblings_stand_together_where_the_earlier_one_comes() {
        UUID mira = TheChildren.mira();
        UUID stranger = TheChildren.of(Person.OLGA, "Zoe", "Other");
        UUID leo = TheChildren.of(Person.OLGA, "Leo", "Lind");
        TheSessions.course(mira, masseur, LocalTime.of(9, 0));
        TheSessions.course(stranger, masseur, LocalTime.of(10, 0));
        TheSessions.course(leo, masseur, LocalTime.of(11, 0));
        assertNull(ivan.page("/today").selectFirst(".session-siblings"), "the name alone makes no siblings");

        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        TheChildren.guard(leo, Person.ANNA, Reach.TAKES_PART, null);
        Document page = ivan.page("/today");
        assertEquals(
                List.of("Siblings: Mira L., Leo L."),
                page.select(".session-siblings-title").eachText());
        assertEquals(2, page.select(".session-siblings .session-card").size());
        assertEquals(
                List.of("09:00", "11:00", "10:00"),
                page.select(".session-card-time").eachText());
    }

    @Test
    void every_child_shown_is_on_the_trail_and_costs_nothing_more() {
        List<UUID> children = new ArrayList<>();
        children.add(shown(9));
        ivan.page("/today");
        long one = statements();
        for (int hour = 10; hour < 17; hour++) {
            children.add(shown(hour));
        }
        long many = statements();
        assertEquals(one, many, "a full day asks as often as one with a single child");
        assertTrue(many <= 12, "today asks " + many + " times");
        children.forEach(child -> assertTrue(TheTrail.count(child, "masseur VIEWED day") >= 1));
    }

    private UUID shown(int hour) {
        UUID child = TheChildren.mira();
        TheChildren.guard(child, Person.ANNA, Reach.READS, null);
        TheSessions.course(child, masseur, LocalTime.of(hour, 0));
        ivan.post("/children/" + child + "/handover", "handover", "Likes the ball");
        return child;
    }

    private long statements() {
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        ivan.page("/today");
        return sessionFactory.getStatistics().getPrepareStatementCount() - before;
    }
}
