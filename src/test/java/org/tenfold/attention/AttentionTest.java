package org.tenfold.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.FixedTime;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.account.Account;
import org.tenfold.child.TheChildren;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.course.Reaction;
import org.tenfold.course.SteeringACourse;
import org.tenfold.course.TheCourses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.session.SessionDone;

/** What happens in sessions waits on Olga Petrova's overview until it is settled. */
@QuarkusTest
@Tag("data")
class AttentionTest {

    @Inject
    SessionFactory sessionFactory;

    @Inject
    Event<SessionDone> done;

    @Test
    void a_course_paused_by_the_check_waits_with_its_rule_until_the_doctor_resumes_it() {
        UUID id = pausedByCheck();
        Browser olga = SignedInAs.doctor();
        AttentionItem item = open(id).get(0);
        assertEquals(AttentionKind.COURSE_PAUSED_BY_CHECK, item.kind());
        assertTrue(olga.page("/attention").getElementById("attention-" + item.id()) != null
                || olga.page("/attention").selectFirst(".list-pager") != null);
        Document course = olga.page("/courses/" + id);
        assertTrue(course.text().contains("Waits for a doctor"));
        assertTrue(course.select(".attention-item .cite-chip").size() > 0, "the rule with its citations");
        assertEquals(409, settle(olga, item).statusCode(), "only a decision settles it");
        olga.form("/courses/" + id, "/courses/" + id + "/resume")
                .with("reason", "Well again")
                .send();
        assertEquals(List.of(), open(id));
        AttentionItem settled =
                AtTheClinic.north(() -> bean(AttentionItems.class).findById(item.id()));
        assertEquals(Settled.COURSE_RESUMED, settled.settledHow());
        assertEquals("Olga Petrova", settled.settledByName());
    }

    @Test
    void a_child_who_did_not_settle_waits_until_the_doctor_writes_what_he_did() {
        UUID id = TheCourses.signed(TheChildren.mira());
        in(id, course -> {
            TreatmentSession first = bean(TreatmentSessions.class).of(id).get(0);
            first.begin(olga(), FixedTime.MONDAY_MORNING, TheCourses.TUESDAY);
            first.complete(olga(), FixedTime.MONDAY_MORNING, Reaction.CRIES_AND_DOES_NOT_SETTLE);
            done.fire(new SessionDone(first, null));
        });
        Browser olga = SignedInAs.doctor();
        AttentionItem item = open(id).get(0);
        assertEquals(AttentionKind.CHILD_DID_NOT_SETTLE, item.kind());
        String path = "/attention/" + item.id() + "/settle";
        assertEquals(422, olga.form(path).send().statusCode());
        assertEquals(
                303, olga.form(path).with("note", "Spoke to the mother").send().statusCode());
        assertEquals(List.of(), open(id));
        assertEquals(409, olga.post(path, "note", "Again").statusCode());
    }

    @Test
    void a_stopped_course_leaves_nothing_waiting() {
        UUID id = pausedByCheck();
        in(id, course -> bean(SteeringACourse.class).stop(course, olga(), "Moved away", TheChildren.TODAY));
        assertEquals(List.of(), open(id));
    }

    @Test
    void a_doctor_who_pauses_a_course_himself_is_not_reminded_of_it() {
        UUID id = TheCourses.signed(TheChildren.mira());
        in(id, course -> bean(SteeringACourse.class).pause(course, olga(), "Holiday", null));
        assertEquals(List.of(), open(id));
    }

    @Test
    void the_overview_is_for_doctors_and_asks_the_store_little() {
        pausedByCheck();
        Browser olga = SignedInAs.doctor();
        Document overview = olga.page("/overview");
        assertTrue(overview.select(".attention-item").size() > 0);
        assertTrue(overview.text().contains("Courses paused"));
        long before = sessionFactory.getStatistics().getPrepareStatementCount();
        olga.page("/overview");
        long asked = sessionFactory.getStatistics().getPrepareStatementCount() - before;
        assertTrue(asked <= 12, "asks " + asked + " times");
        for (Browser other : List.of(SignedInAs.masseur(), SignedInAs.parent(), SignedInAs.administrator())) {
            assertEquals(404, other.get("/overview").statusCode());
            assertEquals(404, other.get("/attention").statusCode());
        }
    }

    @Test
    void another_clinic_knows_nothing_of_it() {
        AttentionItem item = open(pausedByCheck()).get(0);
        assertEquals(
                404,
                SignedInAs.as(Person.DARIA)
                        .get("/attention/" + item.id() + "/settle")
                        .statusCode());
        assertEquals(0L, AtTheClinic.south(() -> bean(AttentionItems.class).countOpen()));
        assertTrue(SignedInAs.as(Person.DARIA).page("/overview").text().contains("Nothing waits for you"));
    }

    private static io.restassured.response.Response settle(Browser olga, AttentionItem item) {
        return olga.post("/attention/" + item.id() + "/settle", "note", "Looked at it");
    }

    private static UUID pausedByCheck() {
        UUID id = TheCourses.signed(TheChildren.mira());
        in(id, course -> {
            TreatmentSession first = bean(TreatmentSessions.class).of(id).get(0);
            first.postpone(olga(), FixedTime.MONDAY_MORNING, "infant-fever", "The child is warm");
            bean(SteeringACourse.class).pause(course, olga(), "The child is warm", first);
        });
        return id;
    }

    private static void in(UUID id, Consumer<Course> act) {
        AtTheClinic.north(() -> {
            act.accept(bean(Courses.class).whole(id).orElseThrow());
            return null;
        });
    }

    private static List<AttentionItem> open(UUID course) {
        return AtTheClinic.north(() -> bean(AttentionItems.class).openOf(course));
    }

    private static Account olga() {
        return Person.OLGA.account();
    }
}
