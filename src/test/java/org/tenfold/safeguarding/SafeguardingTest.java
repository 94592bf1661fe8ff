package org.tenfold.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.Courses;
import org.tenfold.course.SteeringACourse;
import org.tenfold.course.TheCourses;
import org.tenfold.course.TreatmentSessions;

/** Ivan Sokolov sees a bruise on Mira. From his tap on it is a matter of the doctors, and of nobody else. */
@QuarkusTest
@Tag("data")
class SafeguardingTest {

    private static final String SEEN = "Four round blue marks, each a fingertip wide";

    private UUID mira;
    private UUID course;
    private String session;
    private Browser ivan;

    @BeforeEach
    void ivan_treats_mira() {
        mira = TheChildren.of(
                Person.OLGA, "Mira", "Kept" + UUID.randomUUID().toString().substring(0, 8));
        TheChildren.treat(mira, Person.IVAN);
        course = TheCourses.signed(mira);
        UUID first = AtTheClinic.north(
                () -> TheCourses.bean(TreatmentSessions.class).of(course).get(0).id());
        session = "/sessions/" + first;
        ivan = SignedInAs.masseur();
    }

    @Test
    void two_taps_reach_the_doctors_and_the_shared_screen_tells_nothing() {
        Element tap = ivan.page(session + "/concern").selectFirst("button[formaction]");
        assertEquals(session + "/safeguarding", tap.attr("formaction"));
        String report = opened();

        Element item = matterOnTheOverview(report);
        assertEquals("A matter waits for you", item.selectFirst("h3").text());
        String told = item.text();
        for (String secret : List.of("Mira", "Ivan", "bruise", "injury", "Massage", SEEN)) {
            assertFalse(told.toLowerCase().contains(secret.toLowerCase()), told);
        }
        assertEquals(CourseStatus.PLANNED, status(), "nothing gives it away");
        assertEquals(report, opened(), "a second tap finds the same");
    }

    @Test
    void the_reporter_tells_once_and_then_reads_only_that_it_was_received() {
        String report = opened();
        Response again = ivan.form(report).with("present", "The mother").send();
        assertEquals(422, again.statusCode());
        assertTrue(Jsoup.parse(again.asString()).text().contains("The mother"), "what was typed stays");
        tell(report);

        Document received = ivan.page(report);
        assertTrue(received.text().contains("Received"));
        assertFalse(received.text().contains(SEEN));
        assertEquals(303, ivan.post(report, "seen", "Something else").statusCode());

        Document matter = SignedInAs.doctor().page(matter(report));
        assertTrue(matter.text().contains(SEEN));
        assertTrue(matter.text().contains("The mother"));
        assertFalse(matter.text().contains("Something else"), "told once");
        assertTrue(matter.select(".facts").text().contains(zoneName()));
    }

    @Test
    void doctors_decide_in_entries_that_stay_and_the_last_one_closes_it() {
        String report = opened();
        tell(report);
        Browser olga = SignedInAs.doctor();
        String matter = matter(report);
        assertEquals(422, olga.post(matter + "/entries", "nextStep", "Call").statusCode());
        olga.post(matter + "/entries", "decision", "Spoke to the mother", "nextStep", "X-ray today");
        assertTrue(matterOnTheOverview(report) != null, "it still waits");
        olga.post(matter + "/entries", "decision", "Reported to the youth office", "closes", "yes");

        Document page = olga.page(matter);
        assertTrue(page.text().contains("Spoke to the mother"));
        assertTrue(page.text().contains("Next step: X-ray today"));
        assertTrue(page.text().contains("Reported to the youth office"));
        assertTrue(page.select("main form").isEmpty(), "closed");
        assertEquals(409, olga.post(matter + "/entries", "decision", "Late").statusCode());
        assertNull(matterOnTheOverview(report));
        assertTrue(olga.page("/safeguarding").select("a[href=" + matter + "]").size() == 1, "it stays readable");
    }

    @Test
    void a_stopped_course_does_not_settle_it() {
        String report = opened();
        AtTheClinic.north(() -> {
            TheCourses.bean(SteeringACourse.class)
                    .stop(
                            TheCourses.bean(Courses.class).whole(course).orElseThrow(),
                            Person.OLGA.account(),
                            "Moved away",
                            TheChildren.TODAY);
            return null;
        });
        assertTrue(matterOnTheOverview(report) != null);
    }

    @Test
    void nobody_but_the_doctors_of_the_clinic_learns_of_it() {
        String report = opened();
        tell(report);
        String matter = matter(report);
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        for (Browser stranger : List.of(
                SignedInAs.parent(),
                SignedInAs.administrator(),
                ivan,
                SignedInAs.as(Person.DARIA),
                SignedInAs.as(Person.PAVEL))) {
            assertEquals(404, stranger.get(matter).statusCode());
            assertEquals(
                    404, stranger.post(matter + "/entries", "decision", "x").statusCode());
        }
        for (Browser stranger : List.of(SignedInAs.parent(), SignedInAs.administrator(), ivan)) {
            assertEquals(404, stranger.get("/safeguarding").statusCode());
        }
        assertFalse(SignedInAs.as(Person.DARIA).page("/safeguarding").text().contains("Mira"));
        assertEquals(404, SignedInAs.doctor().get(report).statusCode(), "only the reporter has its page");
        assertEquals(404, SignedInAs.parent().post(session + "/safeguarding").statusCode());
        for (String page :
                List.of("/children/" + mira, "/courses/" + course, session, "/children/" + mira + "/notes")) {
            for (Browser reader : List.of(SignedInAs.parent(), ivan, SignedInAs.doctor())) {
                String text = reader.page(page).text();
                assertFalse(text.contains(SEEN) || text.contains("matter waits"), page);
            }
        }
    }

    @Test
    void the_trail_names_neither_child_nor_matter() {
        String report = opened();
        tell(report);
        SignedInAs.doctor().page(matter(report));
        assertTrue(TheTrail.about(mira).stream().noneMatch(line -> line.contains("matter")));
        UUID ivanId = Person.IVAN.account().id();
        String trail = SignedInAs.administrator()
                .page("/trail?person=" + ivanId + "&action=CREATED")
                .text();
        assertTrue(trail.contains("a matter kept apart"));
        assertFalse(trail.contains(SEEN));
    }

    private String opened() {
        Response sent = ivan.post(session + "/safeguarding", "words", "");
        assertEquals(303, sent.statusCode());
        return sent.header("Location");
    }

    private void tell(String report) {
        assertEquals(
                303,
                ivan.form(report)
                        .with("seen", SEEN)
                        .with("zone", "back")
                        .with("present", "The mother")
                        .with("saidBy", "The mother: she fell")
                        .send()
                        .statusCode());
    }

    private static String matter(String report) {
        return "/safeguarding" + report.substring(report.lastIndexOf('/'));
    }

    /** The item that leads to the matter; null when none waits. */
    private static Element matterOnTheOverview(String report) {
        Browser olga = SignedInAs.doctor();
        String path = "/attention";
        while (path != null) {
            Document page = olga.page(path);
            Element link = page.selectFirst(".attention-item a[href=" + matter(report) + "]");
            if (link != null) {
                return link.closest(".attention-item");
            }
            Element next = page.selectFirst("a[rel=next]");
            path = next == null ? null : next.attr("href");
        }
        return null;
    }

    private static String zoneName() {
        return AtTheClinic.north(() -> TheCourses.bean(org.tenfold.library.Library.class)
                .zones()
                .name("back")
                .en());
    }

    private CourseStatus status() {
        return AtTheClinic.north(
                () -> TheCourses.bean(Courses.class).findById(course).status());
    }
}
