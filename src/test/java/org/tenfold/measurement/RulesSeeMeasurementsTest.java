package org.tenfold.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenfold.measurement.TheMeasurements.bean;
import static org.tenfold.measurement.TheMeasurements.corrected;
import static org.tenfold.measurement.TheMeasurements.taken;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.AtTheClinic;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Children;
import org.tenfold.child.TheChildren;
import org.tenfold.course.Assessment;
import org.tenfold.course.Eligibility;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;

/** What was measured of Mira counts in the rules of the library. */
@QuarkusTest
@Tag("data")
class RulesSeeMeasurementsTest {

    private static final String TOO_LIGHT = """
            id: too-light
            at: assignment
            when: {measured: {measure: weight, below: 5}}
            then: block
            override: never
            text: {en: "No massage below five kilograms.", ru: "Без массажа при массе меньше пяти килограммов."}
            cites: [S3-002]
            """;

    @Test
    void a_rule_about_weight_strikes_at_assignment() {
        UUID mira = TheChildren.mira();
        assertFalse(isTooLight(mira), "nothing is measured: the rule is open");
        taken(mira, "weight", "4.8", TheChildren.TODAY.minusDays(20));
        assertTrue(isTooLight(mira));
        taken(mira, "weight", "5.6", TheChildren.TODAY);
        assertFalse(isTooLight(mira), "the newest value counts");
    }

    @Test
    void a_correction_counts_and_what_is_taken_back_does_not() {
        UUID mira = TheChildren.mira();
        UUID typed = taken(mira, "weight", "48", TheChildren.TODAY);
        UUID right = corrected(
                typed, new Correction(new BigDecimal("4.8"), TheChildren.TODAY, false, "The point was missing"));
        assertEquals(0, newest(mira).get("weight").compareTo(new BigDecimal("4.8")));
        corrected(right, new Correction(null, TheChildren.TODAY, true, "It was Leo on the scales"));
        assertEquals(Map.of(), newest(mira));
    }

    @Test
    void of_two_sides_the_worse_one_counts_each_with_its_newest_value() {
        UUID mira = TheChildren.mira();
        taken(mira, "hip-abduction", Side.LEFT, "50", TheChildren.TODAY.minusDays(9));
        taken(mira, "hip-abduction", Side.RIGHT, "66", TheChildren.TODAY.minusDays(9));
        taken(mira, "hip-abduction", Side.LEFT, "60", TheChildren.TODAY);
        assertEquals(0, newest(mira).get("hip-abduction").compareTo(new BigDecimal("60")));
    }

    @Test
    void milestones_have_no_value_and_what_lies_ahead_is_not_known() {
        UUID mira = TheChildren.mira();
        taken(mira, "sits", null, TheChildren.TODAY);
        taken(mira, "weight", "6", TheChildren.TODAY);
        assertEquals(java.util.Set.of("weight"), newest(mira).keySet());
        assertEquals(Map.of(), newest(mira, TheChildren.TODAY.minusDays(1)));
    }

    private static Map<String, BigDecimal> newest(UUID child) {
        return newest(child, TheChildren.TODAY);
    }

    private static Map<String, BigDecimal> newest(UUID child, LocalDate on) {
        return AtTheClinic.north(() -> bean(NewestMeasured.class)
                .newestOf(bean(Children.class).findById(child), on)
                .values());
    }

    private static boolean isTooLight(UUID child) {
        Protocol protocol = TheLibrary.withRule(bean(Library.class), "massage-no-10", TOO_LIGHT);
        Assessment assessment = AtTheClinic.north(() -> bean(Eligibility.class)
                .ofRecord(bean(Children.class).findById(child), Person.OLGA.account(), TheChildren.TODAY)
                .of(protocol));
        return assessment.blocks().stream()
                .anyMatch(finding -> finding.rule().id().equals("too-light"));
    }
}
