package org.tenfold.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.SessionStatus;

/** Why a session was put off, from what was recorded. */
class WhyPutOffTest {

    private static final Map<String, PutOffBecause> KNOWN =
            Map.of("The child is asleep", PutOffBecause.ASLEEP, "Ребёнок спит", PutOffBecause.ASLEEP);

    @Test
    void a_rule_means_the_check_and_an_absence_that_the_child_did_not_come() {
        assertEquals(PutOffBecause.CHECK, because(SessionStatus.POSTPONED, "fever", "Warm", MovedWhy.CHECK_POSTPONED));
        assertEquals(PutOffBecause.DID_NOT_COME, because(SessionStatus.MISSED, null, null, null));
        assertEquals(
                PutOffBecause.ILLNESS_TOLD,
                because(SessionStatus.POSTPONED, null, "Ill", MovedWhy.GUARDIAN_REPORTED_ILLNESS));
    }

    @Test
    void the_words_of_both_languages_are_known_with_or_without_a_remark() {
        assertEquals(PutOffBecause.ASLEEP, because(SessionStatus.POSTPONED, null, "The child is asleep", null));
        assertEquals(PutOffBecause.ASLEEP, because(SessionStatus.POSTPONED, null, "Ребёнок спит: с утра", null));
        assertEquals(PutOffBecause.OTHER, because(SessionStatus.POSTPONED, null, "The child is asleepy", null));
        assertEquals(PutOffBecause.OTHER, because(SessionStatus.POSTPONED, null, null, null));
    }

    private static PutOffBecause because(SessionStatus status, String rule, String words, MovedWhy moved) {
        return WhyPutOff.of(status, rule, words, moved, KNOWN);
    }
}
