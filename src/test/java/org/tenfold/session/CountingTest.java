package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** Numbers are tapped at once, and "all as usual" states in so many words what it records. */
@QuarkusTest
@Tag("data")
class CountingTest {

    private static final Protocol HIPS = TheLibrary.protocol("hip-dysplasia-massage");
    private static final Protocol GYMNASTICS = TheLibrary.protocol("hip-dysplasia-gymnastics");

    @Test
    void the_values_to_tap_lie_on_both_sides_of_the_limit_that_a_rule_names() {
        assertEquals(
                List.of("30", "45", "60", "90", "120"),
                asked(CheckForm.asUsual(HIPS), "hip-minutes-since-feed").typical());
        assertEquals(
                List.of("36.4", "36.6", "36.8", "37.0", "37.2"),
                asked(CheckForm.asUsual(HIPS), "hip-temperature").typical());
    }

    @Test
    void a_value_is_tapped_in_at_once() {
        CheckForm form = CheckForm.asUsual(HIPS).stepped("hip-minutes-since-feed:=45");
        assertEquals("45", asked(form, "hip-minutes-since-feed").given());
        assertEquals("", asked(form, "hip-temperature").given());
    }

    @Test
    void all_as_usual_states_what_nobody_may_take_for_granted() {
        CheckForm form = CheckForm.asUsual(HIPS);
        assertEquals("hip-temperature=36.6;hip-minutes-since-feed=90", form.statement());
        FormErrors errors = new FormErrors(Language.EN);
        Map<String, String> answers =
                form.allAsUsual(form.statement(), errors, Language.EN).answers(errors, Language.EN);
        assertTrue(errors.isEmpty());
        assertEquals("36.6", answers.get("hip-temperature"));
        assertEquals("90", answers.get("hip-minutes-since-feed"));
        assertEquals("no", answers.get("hip-illness"));
    }

    @Test
    void what_was_typed_is_stated_as_it_is() {
        CheckForm form = CheckForm.asUsual(HIPS).stepped("hip-temperature:=36.9");
        assertEquals("hip-temperature=36.9;hip-minutes-since-feed=90", form.statement());
    }

    @Test
    void it_states_nothing_of_what_the_tap_did_not_say() {
        FormErrors errors = new FormErrors(Language.EN);
        CheckForm.asUsual(HIPS).allAsUsual("", errors, Language.EN).answers(errors, Language.EN);
        assertEquals(2, errors.all().size());
        assertTrue(errors.of("hip-temperature").contains("Temperature"));
    }

    @Test
    void it_is_refused_beside_the_field_that_says_otherwise() {
        CheckForm form = CheckForm.with(HIPS, Map.of("hip-temperature", "37.4", "hip-illness", "yes"));
        FormErrors errors = new FormErrors(Language.EN);
        form.allAsUsual("hip-temperature=36.6;hip-minutes-since-feed=90", errors, Language.EN);
        assertEquals(2, errors.all().size());
        assertTrue(errors.of("hip-temperature").startsWith("You said otherwise"));
        assertTrue(errors.of("hip-illness").startsWith("You said otherwise"));
    }

    @Test
    void what_must_be_chosen_is_not_chosen_by_all_as_usual() {
        CheckForm form = CheckForm.asUsual(GYMNASTICS);
        FormErrors errors = new FormErrors(Language.EN);
        form.allAsUsual(form.statement(), errors, Language.EN).answers(errors, Language.EN);
        assertEquals(
                List.of("gymnastics-first-lesson"), List.copyOf(errors.all().keySet()));
        assertNull(asked(form, "gymnastics-first-lesson").stated());
        assertEquals("0", asked(form, "gymnastics-rounds-today").stated(), "it is required, so it is said");
    }

    private static AskedQuestion asked(CheckForm form, String question) {
        return form.asked().stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
