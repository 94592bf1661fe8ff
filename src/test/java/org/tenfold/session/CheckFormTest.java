package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;

/** The form of the check can be filled in by tapping. */
class CheckFormTest {

    private static final Protocol HIPS = TheLibrary.protocol("hip-dysplasia-massage");

    @Test
    void usual_answers_are_given_and_required_ones_are_left_open() {
        CheckForm form = CheckForm.asUsual(HIPS);
        assertEquals("yes", given(form, "hip-mood"));
        assertEquals("no", given(form, "hip-illness"));
        assertEquals("", given(form, "hip-temperature"));
        assertEquals("", given(form, "hip-minutes-since-feed"));
    }

    @Test
    void counting_begins_at_the_limit_that_a_rule_names() {
        CheckForm form = CheckForm.asUsual(HIPS);
        assertEquals("37.0", given(form.stepped("hip-temperature:-"), "hip-temperature"));
        assertEquals("60", given(form.stepped("hip-minutes-since-feed:+"), "hip-minutes-since-feed"));
    }

    @Test
    void each_tap_counts_one_step() {
        CheckForm form = CheckForm.with(HIPS, Map.of("hip-temperature", "36,6"));
        assertEquals("36.7", given(form.stepped("hip-temperature:+"), "hip-temperature"));
        assertEquals("36.5", given(form.stepped("hip-temperature:-"), "hip-temperature"));
    }

    @Test
    void counting_ends_at_the_ends() {
        CheckForm form = CheckForm.with(HIPS, Map.of("hip-temperature", "42.0", "hip-minutes-since-feed", "0"));
        assertEquals("42.0", given(form.stepped("hip-temperature:+"), "hip-temperature"));
        assertEquals("0", given(form.stepped("hip-minutes-since-feed:-"), "hip-minutes-since-feed"));
    }

    @Test
    void a_tap_on_nothing_known_changes_nothing() {
        CheckForm form = CheckForm.with(HIPS, Map.of("hip-mood", "no"));
        assertEquals("no", given(form.stepped("hip-mood:+"), "hip-mood"));
        assertEquals("", given(form.stepped("nothing"), "hip-temperature"));
    }

    private static String given(CheckForm form, String question) {
        return form.asked().stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst()
                .orElseThrow()
                .given();
    }
}
