package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.HealingThePlan;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;

/** What a child has had and will have: a strip for the eye, a table for the rest. */
@QuarkusTest
@Tag("data")
class HistoryPagesTest {

    private UUID mira;
    private UUID course;
    private String masseur;
    private String path;

    @BeforeEach
    void mira_has_had_two_sessions() {
        mira = TheChildren.mira();
        masseur = TheSessions.freshMasseur();
        course = TheSessions.course(mira, masseur, LocalTime.of(10, 0));
        path = "/children/" + mira + "/sessions";
        AtTheClinic.north(() -> {
            List<TreatmentSession> all =
                    TheSessions.bean(TreatmentSessions.class).of(course);
            TreatmentSession first = all.get(0);
            first.begin(Person.IVAN.account(), FixedTime.MONDAY_MORNING, TheSessions.MONDAY);
            first.complete(Person.IVAN.account(), FixedTime.MONDAY_MORNING.plus(Duration.ofMinutes(25)), Reaction.CALM);
            TreatmentSession second = all.get(1);
            second.postpone(Person.IVAN.account(), FixedTime.MONDAY_MORNING, null, "Asleep");
            TheSessions.bean(HealingThePlan.class)
                    .again(second, second.plannedOn().plusDays(1), MovedWhy.MASSEUR_POSTPONED);
            return null;
        });
    }

    @Test
    void every_session_has_a_mark_that_is_read_aloud_and_a_line() {
        Document page = SignedInAs.as(masseur).page(path);
        assertEquals(11, page.select(".session-mark").size(), "the postponed attempt and its repetition");
        Element first = page.selectFirst(".session-mark");
        assertTrue(first.hasClass("session-mark--done"), "from the earlier to the later");
        assertEquals("Mon, 4 May, session 1 of 10: done", first.text().replace("Done", "done"));
        assertEquals(1, page.select(".session-mark--postponed > .icon--arrow").size());
        assertEquals(9, page.select(".session-mark--planned").size());
        Element last = page.select("tbody tr").last();
        for (String told : List.of("4 May 2026", "Massage No. 10", "1 of 10", "Done", "Ivan Sokolov", "25")) {
            assertTrue(last.text().contains(told), told + " in " + last.text());
        }
        assertEquals(1, TheTrail.count(mira, "masseur VIEWED sessions"));
    }

    @Test
    void it_is_reached_from_the_child_and_from_the_course() {
        Browser olga = SignedInAs.doctor();
        Document child = olga.page("/children/" + mira);
        assertEquals(11, child.select(".session-mark").size());
        assertEquals(1, child.select("a[href=" + path + "]").size());
        assertEquals(
                1,
                olga.page("/courses/" + course).select("a[href=" + path + "]").size());
    }

    @Test
    void many_sessions_are_read_page_by_page() {
        AtTheClinic.north(() -> {
            TreatmentSession last =
                    TheSessions.bean(TreatmentSessions.class).of(course).get(10);
            for (int times = 0; times < 30; times++) {
                last.postpone(Person.IVAN.account(), FixedTime.MONDAY_MORNING, null, "Asleep");
                last = TheSessions.bean(HealingThePlan.class)
                        .again(last, last.plannedOn().plusDays(1), MovedWhy.MASSEUR_POSTPONED);
            }
            return null;
        });
        Browser olga = SignedInAs.doctor();
        List<String> seen = new ArrayList<>();
        String next = path;
        while (next != null) {
            Document page = olga.page(next);
            seen.addAll(page.select("tbody th a").eachAttr("href"));
            Element link = page.selectFirst("a[rel=next]");
            next = link == null ? null : link.attr("href");
        }
        assertEquals(41, seen.size());
        assertEquals(41, seen.stream().distinct().count(), "none twice, none left out");
        UUID ofAnother = TheSessions.number(1, TheSessions.course(TheChildren.mira(), masseur, LocalTime.of(16, 0)))
                .id();
        assertEquals(404, olga.get(path + "?before=" + ofAnother).statusCode());
    }

    @Test
    void it_is_for_the_staff_who_see_the_child() {
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        for (Browser other : List.of(
                SignedInAs.parent(),
                SignedInAs.administrator(),
                SignedInAs.masseur(),
                SignedInAs.as(Person.DARIA),
                SignedInAs.as(Person.PAVEL))) {
            assertEquals(404, other.get(path).statusCode());
        }
        assertNull(SignedInAs.parent().page("/children/" + mira).selectFirst(".session-mark"));
        assertNull(SignedInAs.parent().page("/courses/" + course).selectFirst("a[href=" + path + "]"));
    }
}
