package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.attention.AttentionItem;
import org.tenfold.attention.AttentionItems;
import org.tenfold.attention.AttentionKind;
import org.tenfold.child.Reach;
import org.tenfold.child.TheChildren;
import org.tenfold.child.TheTrail;
import org.tenfold.course.Course;
import org.tenfold.course.CourseCompleted;
import org.tenfold.course.Courses;
import org.tenfold.course.SteeringACourse;

/** Olga Petrova says what Mira's course has brought. */
@QuarkusTest
@Tag("data")
class ReviewPagesTest {

    @Test
    void half_of_the_sessions_bring_a_review_that_waits_until_it_is_signed() {
        UUID mira = TheProgress.mira();
        UUID course = TheProgress.course(mira, 4);
        assertEquals(List.of(), waiting(course));
        Browser olga = SignedInAs.doctor();
        String path = review(course, "half-way");
        assertEquals(409, olga.get(path).statusCode(), "not yet");
        TheProgress.hold(course, 2);
        assertEquals(List.of(AttentionKind.REVIEW_HALF_WAY), waiting(course), "once, however many sessions follow");
        assertNotNull(olga.page("/courses/" + course).selectFirst(".attention-item a[href=" + path + "]"));
        assertEquals(303, sign(olga, path).statusCode());
        assertEquals(List.of(), waiting(course));
        Document page = olga.page("/courses/" + course + "/progress");
        String written = page.getElementById("review-half-way").text();
        for (String told :
                List.of("Better", "Goal partly reached", "She rolls over.", "Seen with mother", "Olga Petrova")) {
            assertTrue(written.contains(told), told + " in " + written);
        }
        assertEquals(1, TheTrail.count(mira, "doctor DECIDED review"));
        assertEquals(
                "/courses/" + course + "/progress#review-half-way",
                olga.get(path).header("Location"));
        assertEquals(409, olga.post(path, typed()).statusCode(), "signed once");
    }

    @Test
    void a_review_is_settled_by_writing_it_and_by_nothing_else() {
        UUID course = TheProgress.course(TheProgress.mira(), 5);
        AttentionItem item = AtTheClinic.north(() -> bean(AttentionItems.class).openOf(course))
                .get(0);
        Browser olga = SignedInAs.doctor();
        String settle = "/attention/" + item.id() + "/settle";
        assertEquals(review(course, "half-way"), olga.get(settle).header("Location"));
        assertEquals(409, olga.post(settle, "note", "Later").statusCode());
    }

    @Test
    void what_is_missing_is_told_beside_the_field_and_what_was_typed_stays() {
        UUID course = TheProgress.course(TheProgress.mira(), 5);
        Browser olga = SignedInAs.doctor();
        Response answer = olga.form(review(course, "half-way"))
                .with("forStaff", "Seen with mother")
                .send();
        assertEquals(422, answer.statusCode());
        Document page = org.jsoup.Jsoup.parse(answer.asString());
        assertEquals(
                4,
                page.select(".form-errors-list li").size(),
                page.select(".form-errors-list").text());
        assertEquals("Seen with mother", page.getElementById("f-forStaff").text());
    }

    @Test
    void an_amendment_has_a_reason_and_what_stood_there_stays_readable() {
        UUID course = TheProgress.course(TheProgress.mira(), 5);
        Browser olga = SignedInAs.doctor();
        sign(olga, review(course, "half-way"));
        String path = review(course, "half-way") + "/amendments";
        assertEquals(422, olga.form(path).send().statusCode(), "no reason");
        Browser.Form two = olga.form(path).with("goal", "NOT").with("reason", "Other tab");
        assertEquals(
                303,
                olga.form(path)
                        .with("goal", "REACHED")
                        .with("reason", "Examined once more")
                        .send()
                        .statusCode());
        assertEquals(409, two.send().statusCode(), "another edition was signed meanwhile");
        String written = olga.page("/courses/" + course + "/progress")
                .getElementById("review-half-way")
                .text();
        for (String told :
                List.of("Goal reached", "Examined once more", "What stood there before", "Goal partly reached")) {
            assertTrue(written.contains(told), told + " in " + written);
        }
    }

    @Test
    void the_end_takes_the_place_of_the_half_and_a_stopped_course_leaves_nothing() {
        UUID course = TheProgress.course(TheProgress.mira(), 5);
        AtTheClinic.north(() -> {
            Course ended = bean(Courses.class).whole(course).orElseThrow();
            ended.complete(Person.IVAN.account(), FixedTime.MONDAY_MORNING, TheChildren.TODAY);
            bean(Events.class).tell(new CourseCompleted(ended));
            return null;
        });
        assertEquals(List.of(AttentionKind.REVIEW_END), waiting(course));
        sign(SignedInAs.doctor(), review(course, "end"));
        assertEquals(List.of(), waiting(course));
        UUID stopped = TheProgress.course(TheProgress.mira(), 5);
        AtTheClinic.north(() -> {
            Course open = bean(Courses.class).whole(stopped).orElseThrow();
            bean(SteeringACourse.class).stop(open, Person.OLGA.account(), "Moved away", TheChildren.TODAY);
            return null;
        });
        assertEquals(List.of(), waiting(stopped));
    }

    @Test
    void a_course_that_goes_on_after_all_has_no_end_to_be_reviewed() {
        UUID course = TheProgress.course(TheProgress.mira(), 5);
        AtTheClinic.north(() -> {
            Course ended = bean(Courses.class).whole(course).orElseThrow();
            ended.complete(Person.IVAN.account(), FixedTime.MONDAY_MORNING, TheChildren.TODAY);
            bean(Events.class).tell(new CourseCompleted(ended));
            return null;
        });
        assertEquals(List.of(AttentionKind.REVIEW_END), waiting(course));
        AtTheClinic.north(() -> {
            Course again = bean(Courses.class).whole(course).orElseThrow();
            bean(SteeringACourse.class).reopen(again, Person.IVAN.account());
            return null;
        });
        assertEquals(List.of(), waiting(course));
    }

    @Test
    void the_parent_reads_what_was_written_for_him_and_not_what_is_for_staff() {
        UUID mira = TheProgress.mira();
        TheChildren.guard(mira, Person.ANNA, Reach.TAKES_PART, null);
        UUID course = TheProgress.course(mira, 5);
        Browser anna = SignedInAs.parent();
        assertTrue(anna.page("/home/" + mira + "/progress").text().contains("5 of 10 sessions are done"));
        sign(SignedInAs.doctor(), review(course, "half-way"));
        for (String path : List.of("/home/" + mira + "/progress", "/home/" + mira)) {
            Document page = anna.page(path);
            assertTrue(page.text().contains("She rolls over."), path);
            assertFalse(page.text().contains("Seen with mother"), path);
        }
        assertEquals(1, TheTrail.count(mira, "parent VIEWED progress") / 2);
        UUID other = TheProgress.mira();
        assertEquals(404, anna.get("/home/" + other + "/progress").statusCode());
        assertEquals(404, anna.get(review(course, "half-way")).statusCode());
        assertEquals(404, SignedInAs.masseur().get(review(course, "half-way")).statusCode());
        assertEquals(404, SignedInAs.doctor().get(review(course, "never")).statusCode());
    }

    private static String review(UUID course, String occasion) {
        return "/courses/" + course + "/progress/reviews/" + occasion;
    }

    private static Response sign(Browser doctor, String path) {
        return doctor.form(path)
                .with("outcome", "BETTER")
                .with("goal", "PARTLY")
                .with("next", "CONTINUE")
                .with("forParent", "She rolls over.")
                .with("forStaff", "Seen with mother")
                .send();
    }

    private static String[] typed() {
        return new String[] {
            "outcome", "BETTER", "goal", "PARTLY", "next", "CONTINUE", "forParent", "Again", "forStaff", ""
        };
    }

    private static List<AttentionKind> waiting(UUID course) {
        return AtTheClinic.north(() -> bean(AttentionItems.class).openOf(course)).stream()
                .map(AttentionItem::kind)
                .toList();
    }
}
