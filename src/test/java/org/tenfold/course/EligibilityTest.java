package org.tenfold.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.course.TheCourses.bean;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Children;
import org.tenfold.child.Sex;
import org.tenfold.child.TheChildren;
import org.tenfold.library.Library;
import org.tenfold.library.rule.Finding;

/** What the rules say of courses for Mira. */
@QuarkusTest
@Tag("data")
class EligibilityTest {

    @Test
    void nothing_on_miras_record_stands_against_massage_no_10() {
        Assessment assessment = ofRecord(TheChildren.mira(), "massage-no-10");
        assertEquals(List.of(), ids(assessment.against()));
        assertEquals("go", assessment.code());
    }

    @Test
    void before_45_days_nobody_may_assign_massage_no_10() {
        Assessment assessment = ofRecord(born(44), "massage-no-10");
        assertTrue(assessment.isForbidden());
        assertTrue(assessment.forbidding().orElseThrow().rule().cites().contains("S3-002"));
        assertFalse(ofRecord(born(45), "massage-no-10").isForbidden());
    }

    @Test
    void hip_dysplasia_on_the_record_blocks_massage_no_10_until_a_reason_is_given() {
        UUID mira = TheChildren.mira();
        TheCourses.record(mira, "hip-dysplasia");
        Assessment assessment = ofRecord(mira, "massage-no-10");
        assertEquals(List.of("ten-hips"), ids(assessment.blocks()));
        assertFalse(assessment.isForbidden());
        assertEquals(List.of("ten-hips"), ids(assessment.unexplained(java.util.Map.of())));
        assertEquals(List.of(), assessment.unexplained(java.util.Map.of("ten-hips", "The orthopaedist has agreed")));
    }

    @Test
    void massage_in_hip_dysplasia_needs_the_diagnosis_and_says_nothing_of_what_nobody_asked_yet() {
        UUID mira = TheChildren.mira();
        assertEquals(
                List.of("hip-diagnosis-on-record"),
                ids(ofRecord(mira, "hip-dysplasia-massage").blocks()));
        TheCourses.record(mira, "hip-dysplasia");
        assertEquals(List.of(), ids(ofRecord(mira, "hip-dysplasia-massage").blocks()));
    }

    private static UUID born(int daysAgo) {
        return AtTheClinic.north(() -> {
            Child child = new Child(new ChildDetails(
                    TheChildren.freshNumber(), "Mira", "Lind", TheChildren.TODAY.minusDays(daysAgo), 280, Sex.GIRL));
            bean(Children.class).persist(child);
            return child.id();
        });
    }

    private static Assessment ofRecord(UUID child, String slug) {
        return AtTheClinic.north(() -> bean(Eligibility.class)
                .ofRecord(bean(Children.class).findById(child), Person.OLGA.account(), TheChildren.TODAY)
                .of(bean(Library.class).current(slug).orElseThrow()));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
