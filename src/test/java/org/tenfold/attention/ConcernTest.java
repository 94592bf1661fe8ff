package org.tenfold.attention;

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
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.Courses;
import org.tenfold.course.TheCourses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;

/** Something about Mira worries Ivan Sokolov: two taps, and it waits for Olga Petrova. */
@QuarkusTest
@Tag("data")
class ConcernTest {

    private UUID mira;
    private UUID course;
    private String session;
    private Browser ivan;

    @BeforeEach
    void ivan_treats_mira() {
        mira = TheChildren.mira();
        TheChildren.treat(mira, Person.IVAN);
        course = TheCourses.signed(mira);
        session = "/sessions/" + first().id();
        ivan = SignedInAs.masseur();
    }

    @Test
    void two_taps_tell_the_doctor_and_the_course_goes_on() {
        Document page = ivan.page(session);
        assertEquals(
                session + "/concern",
                page.selectFirst(".session a.button--danger").attr("href"));

        assertEquals(303, raise("SKIN_REACTION", "Red where the oil was").statusCode());

        AttentionItem item = open().get(0);
        assertEquals(AttentionKind.CONCERN, item.kind());
        assertEquals(ConcernKind.SKIN_REACTION, item.concern());
        assertEquals("Red where the oil was", item.reason());
        assertEquals("Ivan Sokolov", item.raisedByName());
        assertEquals(CourseStatus.PLANNED, now().status());
        Document course = SignedInAs.doctor().page("/courses/" + this.course);
        assertTrue(course.select(".attention-item").text().contains("Skin reaction"));
        assertEquals(1, TheTrail.count(mira, "masseur REPORTED session"));
    }

    @Test
    void what_is_severe_pauses_the_course_and_says_what_to_do_now() {
        assertTrue(
                ivan.page(session + "/concern")
                        .selectFirst(".concern-group--severe")
                        .text()
                        .contains("the course is paused"),
                "it says so before the tap");

        Response raised = raise("BREATHING", "");

        assertEquals(session + "/concern/raised", raised.header("Location"));
        assertTrue(ivan.page(session + "/concern/raised").selectFirst(".notice--danger") != null);
        assertEquals(CourseStatus.PAUSED, now().status());
        assertEquals("Breathing", now().statusReason());
        List<AttentionItem> waiting = open();
        assertEquals(1, waiting.size(), "one matter, not two");
        assertEquals(AttentionKind.COURSE_PAUSED_BY_CONCERN, waiting.get(0).kind());
        Browser olga = SignedInAs.doctor();
        olga.form("/courses/" + course, "/courses/" + course + "/resume")
                .with("reason", "Listened to her lungs")
                .send();
        assertEquals(List.of(), open(), "her decision settles it");
    }

    @Test
    void a_paused_course_takes_another_concern_and_a_second_tap_raises_none() {
        raise("FALL", "");
        raise("FALL", "");
        assertEquals(1, open().size());
        raise("STIFF_OR_LIMP", "");
        assertEquals(2, open().size());
        assertEquals(AttentionKind.CONCERN, open().get(1).kind());
    }

    @Test
    void something_else_needs_words_and_what_was_typed_stays() {
        assertEquals(422, raise("OTHER", "").statusCode());
        Response tooLong = raise("VOMITED", "a".repeat(301));
        assertEquals(422, tooLong.statusCode());
        assertEquals(
                "a".repeat(301),
                Jsoup.parse(tooLong.asString()).selectFirst("#f-words").text());
        assertEquals(422, ivan.post(session + "/concern").statusCode());
        assertEquals(List.of(), open());
        assertEquals(303, raise("OTHER", "Her left arm hangs").statusCode());
    }

    @Test
    void it_is_open_when_the_session_is_over_too() {
        AtTheClinic.north(() -> {
            TreatmentSession first = bean(TreatmentSessions.class).of(course).get(0);
            first.miss(Person.IVAN.account(), FixedTime.MONDAY_MORNING, null);
            return null;
        });
        assertEquals(303, raise("UNUSUAL_CRYING", "At the door").statusCode());
        assertEquals(1, open().size());
    }

    @Test
    void a_masseur_meets_one_door_with_the_signs_of_the_protocol_behind_it() {
        Response door = ivan.get("/courses/" + course + "/signs");
        assertEquals(session + "/concern", door.header("Location"));
        String sign =
                ivan.page(session + "/concern").selectFirst(".concern-sign").val();
        assertEquals(303, raise(sign, "").statusCode());
        assertEquals(AttentionKind.SIGN_REPORTED, open().get(0).kind());
        assertNull(ivan.page(session).selectFirst("a[href$=/signs]"), "no second way");
    }

    @Test
    void it_is_for_those_who_treat_the_child() {
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        for (Browser other : List.of(
                SignedInAs.parent(),
                SignedInAs.administrator(),
                SignedInAs.as(Person.DARIA),
                SignedInAs.as(Person.PAVEL))) {
            assertEquals(404, other.get(session + "/concern").statusCode());
            assertEquals(404, other.get(session + "/concern/raised").statusCode());
            assertEquals(404, other.post(session + "/concern", "kind", "FALL").statusCode());
        }
        raise("FALL", "From the table");
        Document home = SignedInAs.parent().page("/courses/" + course);
        assertFalse(home.text().contains("From the table"));
        assertTrue(SignedInAs.parent().page(session).selectFirst("a[href$=/signs]") != null, "parents keep their way");
    }

    private Response raise(String kind, String words) {
        return ivan.post(session + "/concern", "kind", kind, "words", words);
    }

    private TreatmentSession first() {
        return AtTheClinic.north(() -> bean(TreatmentSessions.class).of(course).get(0));
    }

    private Course now() {
        return AtTheClinic.north(() -> bean(Courses.class).findById(course));
    }

    private List<AttentionItem> open() {
        return AtTheClinic.north(() -> bean(AttentionItems.class).openOf(course));
    }

    private static <T> T bean(Class<T> type) {
        return TheCourses.bean(type);
    }
}
