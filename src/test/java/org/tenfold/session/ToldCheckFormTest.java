package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;
import org.tenfold.library.item.AskedAtHome;

/** The check with what the family told beside and in its questions. */
class ToldCheckFormTest {

    private static final Protocol TEN = TheLibrary.protocol("massage-no-10");
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    private static CheckForm told(Map<AskedAtHome, String> said) {
        LocalDate monday = LocalDate.of(2026, 5, 4);
        return CheckForm.asTold(
                TEN,
                new FromHome(monday, monday, NOW, "Anna Lind", new HomeAnswers(said), false, null),
                NOW,
                ZoneOffset.UTC);
    }

    private static AskedQuestion asked(CheckForm form, String id) {
        return form.asked().stream()
                .filter(one -> one.question().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_not_as_usual_is_filled_in_and_marked() {
        CheckForm form = told(Map.of(AskedAtHome.SKIN, "RASH"));
        AskedQuestion skin = asked(form, "infant-skin-trouble");
        assertEquals("yes", skin.given());
        assertTrue(skin.isToldUnusual());
        assertEquals("no", asked(form, "infant-ill-today").given());
        assertTrue(asked(form, "infant-ill-today").told().isEmpty());
    }

    @Test
    void a_temperature_from_home_stands_beside_the_field_and_not_in_it() {
        AskedQuestion temperature = asked(told(Map.of(AskedAtHome.TEMPERATURE, "36.7")), "infant-temperature");
        assertEquals("", temperature.given());
        assertEquals(1, temperature.told().size());
    }

    @Test
    void the_last_meal_is_counted_to_now() {
        CheckForm form = told(Map.of(AskedAtHome.MEAL, "2026-05-04T09:00:00Z"));
        assertEquals("60", asked(form, "infant-minutes-since-feed").given());
    }

    @Test
    void one_tap_for_all_as_usual_is_offered_where_the_family_said_so() {
        assertTrue(told(Map.of(AskedAtHome.SKIN, "CLEAR", AskedAtHome.TEMPERATURE, "36.7"))
                .isUsualOffered());
        assertTrue(told(Map.of(AskedAtHome.SLEEP, "SLEPT_BADLY")).isUsualOffered());
    }

    @Test
    void and_not_where_it_said_otherwise() {
        assertFalse(told(Map.of(AskedAtHome.SKIN, "SORE")).isUsualOffered());
        assertFalse(told(Map.of(AskedAtHome.TEMPERATURE, "37.6")).isUsualOffered());
    }

    @Test
    void without_a_word_from_home_the_check_is_as_ever() {
        CheckForm form = CheckForm.asTold(TEN, null, NOW, ZoneOffset.UTC);
        assertTrue(form.isUsualOffered());
        assertEquals("", asked(form, "infant-minutes-since-feed").given());
    }
}
