package org.tenfold.measurement.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas of the standards. */
class LmsTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.35, 0, 1e-9, 0.2, 1})
    void value_and_score_undo_each_other(double l) {
        Lms lms = new Lms(l, 9.6, 0.11);
        for (double z = -3; z <= 3; z += 0.5) {
            assertEquals(z, lms.z(lms.value(z)), 1e-6);
        }
        assertEquals(9.6, lms.value(0), 1e-9);
    }

    @Test
    void without_skewness_the_logarithm_decides() {
        Lms lms = new Lms(0, 10, 0.1);
        assertEquals(Math.log(1.2) / 0.1, lms.z(12), 1e-12);
        assertEquals(10 * Math.exp(0.2), lms.value(2), 1e-12);
    }

    @Test
    void a_newborn_boy_of_3_3_kilograms_lies_just_below_the_median() {
        assertEquals(-0.10, new Lms(0.3487, 3.3464, 0.14602).z(3.3), 0.005);
    }

    @Test
    void a_girl_of_twelve_months_and_6_kilograms_lies_far_below() {
        assertEquals(-3.36, new Lms(-0.2022, 8.9462, 0.12267).zWithRestrictedTails(6), 0.03);
    }
}
