package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
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
import org.tenfold.measurement.Side;
import org.tenfold.session.Amended;
import org.tenfold.session.SettingRight;

/** How Mira's course goes, as the staff reads it. */
@QuarkusTest
@Tag("data")
class CourseProgressPagesTest {

    @Test
    void the_page_tells_how_far_how_regular_and_how_calm() {
        UUID mira = TheProgress.mira();
        UUID course = TheProgress.course(mira, 3);
        AtTheClinic.north(() -> {
            TreatmentSession fourth = bean(TreatmentSessions.class).of(course).get(3);
            fourth.postpone(Person.IVAN.account(), FixedTime.MONDAY_MORNING, null, "The child is asleep");
            return bean(HealingThePlan.class)
                    .again(fourth, fourth.plannedOn().plusDays(1), MovedWhy.MASSEUR_POSTPONED)
                    .id();
        });
        TheProgress.hold(course, 1);
        Document page = SignedInAs.doctor().page("/courses/" + course + "/progress");
        String glance = page.selectFirst("section:has(#glance-title)").text();
        for (String told : List.of("4 of 10", "3 of 4 (75 %)", "1 time")) {
            assertTrue(glance.contains(told), told + " in " + glance);
        }
        assertEquals(10, page.select(".comfort-mark").size());
        assertEquals(
                "Session 1: cried, settled",
                page.selectFirst(".comfort-mark .visually-hidden").text());
        assertEquals(6, page.select(".comfort-mark .comfort-face--ahead").size());
        assertTrue(page.selectFirst(".comfort-legend").text().contains("calm: 3"));
        assertTrue(page.selectFirst("section:has(#put-off-title)").text().contains("asleep"));
        assertEquals(1, TheTrail.count(mira, "doctor VIEWED progress"));
    }

    @Test
    void what_was_set_right_about_a_session_wins() {
        UUID course = TheProgress.course(TheProgress.mira(), 1);
        AtTheClinic.north(() -> {
            TreatmentSession first = bean(TreatmentSessions.class).of(course).get(0);
            bean(SettingRight.class)
                    .amend(
                            first.id(),
                            first.performedBy(),
                            new Amended(Reaction.CRIES_AND_DOES_NOT_SETTLE, null, null, "Typed wrongly"),
                            null);
            return null;
        });
        Document page = SignedInAs.doctor().page("/courses/" + course + "/progress");
        assertNotNull(page.selectFirst(".comfort-mark .comfort-face--cries"));
        assertEquals(0, page.select(".comfort-mark .comfort-face--settles").size());
    }

    @Test
    void measures_of_the_protocol_come_first_with_their_change_and_a_chart() {
        UUID mira = TheProgress.mira();
        UUID course = TheProgress.course(mira, 2);
        TheProgress.measured(mira, "weight", Side.NONE, "6.1", TheChildren.TODAY.minusDays(20));
        TheProgress.measured(mira, "weight", Side.NONE, "6.6", TheChildren.TODAY);
        TheProgress.measured(mira, "comfort", Side.NONE, "1", TheChildren.TODAY.minusDays(2));
        TheProgress.measured(mira, "comfort", Side.NONE, "3", TheChildren.TODAY);
        TheProgress.measured(mira, "hip-abduction", Side.LEFT, "55", TheChildren.TODAY.minusDays(9));
        TheProgress.measured(mira, "hip-abduction", Side.LEFT, "62", TheChildren.TODAY);
        TheProgress.measured(mira, "hip-abduction", Side.RIGHT, "66", TheChildren.TODAY);
        Document page = SignedInAs.doctor().page("/courses/" + course + "/progress");
        String table = page.selectFirst("section:has(#measures-title) table").text();
        for (String told :
                List.of("Hip abduction, left", "Hip abduction, right", "6.1 kg", "0.5 kg more", "one value")) {
            assertTrue(table.contains(told), told + " in " + table);
        }
        for (var chart : page.select("svg[role=img]")) {
            assertFalse(chart.selectFirst("desc").text().isBlank());
            assertFalse(chart.select("text").isEmpty(), "real text");
        }
        assertEquals(
                page.select("svg[role=img]").size(),
                page.select("figure details table").size());
        assertTrue(page.select("svg[role=img]").size() > 0);
    }

    @Test
    void it_is_reached_from_the_course_and_only_by_staff_who_see_the_child() {
        UUID mira = TheProgress.mira();
        UUID course = TheProgress.course(mira, 0);
        String path = "/courses/" + course + "/progress";
        assertNotNull(SignedInAs.doctor().page("/courses/" + course).selectFirst("a[href=" + path + "]"));
        assertTrue(SignedInAs.doctor().page(path).text().contains("No session has been held yet."));
        assertEquals(404, SignedInAs.masseur().get(path).statusCode(), "does not treat Mira");
        TheChildren.guard(mira, Person.ANNA, Reach.READS, null);
        assertEquals(404, SignedInAs.parent().get(path).statusCode());
        assertNotNull(
                SignedInAs.parent().page("/courses/" + course).selectFirst("a[href=/home/" + mira + "/progress]"));
        assertEquals(404, SignedInAs.as(Person.DARIA).get(path).statusCode());
    }

    @Test
    void courses_of_one_series_stand_on_one_line_with_their_pauses() {
        UUID mira = TheProgress.mira();
        TheProgress.past(mira, 1, TheChildren.TODAY.minusDays(100), 10);
        TheProgress.past(mira, 2, TheChildren.TODAY.minusDays(60), 10);
        Document page = SignedInAs.doctor().page("/children/" + mira + "/series/massage-no-10");
        assertEquals(2, page.select(".series-bar").size());
        String second = page.select("tbody tr").get(1).text();
        assertTrue(second.contains("31 days") && second.contains("too short"), second);
        assertTrue(page.text().contains("no review"));
        assertNotNull(page.selectFirst("a[href=/children/" + mira + "/assign/massage-no-10]"));
        assertEquals(
                404,
                SignedInAs.doctor()
                        .get("/children/" + mira + "/series/hip-dysplasia-massage")
                        .statusCode());
    }
}
