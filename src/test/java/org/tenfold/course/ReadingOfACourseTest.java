package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.child.TheChildren;
import org.tenfold.library.Library;
import org.tenfold.library.LibraryOfTheClinic;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheMedicalLead;
import org.tenfold.library.item.PlanKey;

/** A course keeps the readings with which it was assigned, whatever the medical lead chooses later. */
@QuarkusTest
@Tag("data")
class ReadingOfACourseTest {

    private static final String PAUSE = "B-C39";

    @AfterEach
    void nobody_leads() {
        TheMedicalLead.retire();
    }

    @Test
    void a_new_reading_holds_for_courses_that_are_assigned_from_then_on() {
        UUID before = assigned();
        TheMedicalLead.olga()
                .form("/library/readings/" + PAUSE)
                .with("value", "60")
                .with("reason", "Parents ask for time")
                .send();
        UUID after = assigned();

        assertEquals(Map.of(), course(before).edition().readings());
        assertEquals(Map.of(PAUSE, "60"), course(after).edition().readings());
        assertEquals(45, pause(before));
        assertEquals(60, pause(after));
    }

    private static UUID assigned() {
        CourseOrder order = TheCourses.massage(TheChildren.mira(), TheCourses.freeMasseur());
        Protocol protocol = AtTheClinic.north(() -> TheCourses.bean(LibraryOfTheClinic.class)
                .current("massage-no-10")
                .orElseThrow());
        return TheCourses.sign(new CourseOrder(
                order.child(),
                protocol,
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
                order.overrides()));
    }

    private static Course course(UUID id) {
        return AtTheClinic.north(() -> TheCourses.bean(Courses.class).findById(id));
    }

    private static int pause(UUID course) {
        return AtTheClinic.north(() -> TheCourses.bean(Library.class)
                .version(course(course).edition())
                .schedule(PlanKey.INTERVAL_BETWEEN_COURSES)
                .orElseThrow()
                .defaultValue());
    }
}
