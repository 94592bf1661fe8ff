package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.child.TheChildren;
import org.tenfold.library.LibraryOfTheClinic;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheMedicalLead;

/** Where rules look at what went before, a course from the clinic's own variant counts as one of its original. */
@QuarkusTest
@Tag("data")
class OwnVariantTest {

    private static final String BREAK = "45 days between courses";

    @AfterEach
    void nobody_leads() {
        TheMedicalLead.retire();
    }

    @Test
    void the_break_between_courses_is_asked_for_whichever_of_the_two_came_first() {
        Browser olga = TheMedicalLead.olga();
        Protocol ours = published(olga);
        UUID mira = TheChildren.mira();
        assertFalse(offer(olga, mira, "massage-no-10").contains(BREAK));
        UUID course = TheCourses.sign(fromOurs(mira, ours));
        olga.form("/courses/" + course + "/stop", "/courses/" + course + "/stop")
                .with("reason", "The family is travelling")
                .send();

        assertTrue(offer(olga, mira, "massage-no-10").contains(BREAK), "the original after ours");
        assertTrue(offer(olga, mira, "massage-no-10-own").contains(BREAK), "ours after ours");

        UUID other = TheChildren.mira();
        UUID original = TheCourses.signed(other);
        olga.form("/courses/" + original + "/stop", "/courses/" + original + "/stop")
                .with("reason", "The family is travelling")
                .send();
        assertTrue(offer(olga, other, "massage-no-10-own").contains(BREAK), "ours after the original");
    }

    @Test
    void courses_of_both_are_one_series() {
        Protocol ours = published(TheMedicalLead.olga());
        UUID mira = TheChildren.mira();
        TheCourses.signed(mira);
        UUID anton = TheChildren.mira();
        TheCourses.sign(fromOurs(anton, ours));

        assertEquals(2, ordinal(TheCourses.sign(fromOurs(mira, ours))));
        assertEquals(2, ordinal(TheCourses.signed(anton)));
    }

    private static int ordinal(UUID course) {
        return AtTheClinic.north(() -> bean(Courses.class).findById(course).ordinal());
    }

    /** What the list of protocols says of one of them. */
    private static String offer(Browser doctor, UUID child, String slug) {
        return doctor.page("/children/" + child + "/assign")
                .select(".card:has(a[href$=/assign/" + slug + "])")
                .text();
    }

    private static CourseOrder fromOurs(UUID child, Protocol ours) {
        CourseOrder order = TheCourses.massage(child, TheCourses.freeMasseur());
        return new CourseOrder(
                order.child(),
                ours,
                order.variantId(),
                order.prescribedBy(),
                order.performedBy(),
                order.firstDay(),
                order.hour(),
                order.sessions(),
                order.spacingDays(),
                order.minutes(),
                order.goal(),
                order.answers(),
                order.overrides());
    }

    private static Protocol published(Browser lead) {
        String copy = lead.form("/library/massage-no-10/copy")
                .with("en", "Our massage No. 10")
                .with("ru", "Наш массаж № 10")
                .send()
                .header("Location");
        lead.form(copy + "/publication").send();
        return AtTheClinic.north(() ->
                bean(LibraryOfTheClinic.class).current("massage-no-10-own").orElseThrow());
    }
}
