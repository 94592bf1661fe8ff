package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;
import org.tenfold.library.item.AskedAtHome;
import org.tenfold.library.item.Moment;

/** What Anna says at home answers questions of Ivan's check. */
class HomeAnswersTest {

    private static final Protocol TEN = TheLibrary.protocol("massage-no-10");
    private static final Protocol HIPS = TheLibrary.protocol("hip-dysplasia-massage");
    private static final Protocol NECK = TheLibrary.protocol("torticollis-massage");
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Instant TEN_OCLOCK = Instant.parse("2026-05-04T10:00:00Z");

    private static Map<String, String> to(Protocol protocol, Map<AskedAtHome, String> said) {
        return new HomeAnswers(said).to(protocol.questionsAt(Moment.CHECK), TEN_OCLOCK, ZONE);
    }

    @Test
    void a_rash_is_skin_trouble_in_one_protocol_and_skin_that_is_not_whole_in_another() {
        Map<AskedAtHome, String> rash = Map.of(AskedAtHome.SKIN, "RASH");
        assertEquals(Map.of("infant-skin-trouble", "yes"), to(TEN, rash));
        assertEquals(Map.of("hip-skin-intact", "no"), to(HIPS, rash));
    }

    @Test
    void a_temperature_is_a_temperature_everywhere() {
        Map<AskedAtHome, String> warm = Map.of(AskedAtHome.TEMPERATURE, "37.4");
        assertEquals("37.4", to(TEN, warm).get("infant-temperature"));
        assertEquals("37.4", to(HIPS, warm).get("hip-temperature"));
    }

    @Test
    void the_meal_counts_in_minutes_to_the_session() {
        Map<AskedAtHome, String> meal = Map.of(AskedAtHome.MEAL, "2026-05-04T09:10:00Z");
        assertEquals("50", to(TEN, meal).get("infant-minutes-since-feed"));
    }

    @Test
    void a_meal_of_yesterday_is_beyond_what_the_check_asks_for() {
        assertEquals(Map.of(), to(TEN, Map.of(AskedAtHome.MEAL, "2026-05-03T09:10:00Z")));
    }

    @Test
    void a_question_about_two_things_is_answered_by_the_one_that_is_not_as_usual() {
        assertEquals("yes", to(NECK, Map.of(AskedAtHome.TUMMY, "VOMITED")).get("torti-ill-today"));
        assertFalse(to(NECK, Map.of(AskedAtHome.TUMMY, "STOOL_AS_USUAL")).containsKey("torti-ill-today"));
        assertEquals(
                "no",
                to(NECK, Map.of(AskedAtHome.TUMMY, "STOOL_AS_USUAL", AskedAtHome.ILLNESS, "WELL"))
                        .get("torti-ill-today"));
    }

    @Test
    void no_stool_and_a_bad_night_are_told_and_stand_against_nothing() {
        HomeAnswers said = new HomeAnswers(Map.of(AskedAtHome.TUMMY, "NO_STOOL", AskedAtHome.SLEEP, "SLEPT_BADLY"));
        assertEquals(2, said.remarkable().size());
        assertEquals("no", to(TEN, said.given()).get("infant-stomach-upset"));
    }

    @Test
    void what_nobody_said_answers_nothing() {
        assertEquals(Map.of(), to(TEN, Map.of()));
        assertTrue(HomeAnswers.none().lines().isEmpty());
    }

    @Test
    void a_vaccination_of_the_day_before_holds_for_the_hours_that_the_clinic_has_chosen() {
        assertEquals(
                "yes", to(TEN, Map.of(AskedAtHome.VACCINATION, "2026-05-03")).get("infant-vaccine-reaction"));
        assertEquals(
                "yes", to(TEN, Map.of(AskedAtHome.VACCINATION, "2026-05-02")).get("infant-vaccine-reaction"));
        assertEquals(
                "no", to(TEN, Map.of(AskedAtHome.VACCINATION, "2026-05-01")).get("infant-vaccine-reaction"));
        assertEquals(
                "yes", to(HIPS, Map.of(AskedAtHome.VACCINATION, "2026-05-03")).get("hip-vaccinated"));
    }

    @Test
    void a_child_that_still_reacts_waits_whenever_the_vaccination_was() {
        assertEquals(
                "yes",
                to(TEN, Map.of(AskedAtHome.VACCINATION, "2026-04-20 reacts")).get("infant-vaccine-reaction"));
    }

    @Test
    void the_hours_count_from_the_end_of_the_day() {
        Vaccination monday = new Vaccination(LocalDate.of(2026, 5, 4), false);
        assertEquals(LocalDate.of(2026, 5, 6), monday.lastDay(48, ZONE));
        assertTrue(monday.holds(Instant.parse("2026-05-06T23:59:00Z"), 48, ZONE));
        assertFalse(monday.holds(Instant.parse("2026-05-07T00:00:00Z"), 48, ZONE));
    }

    @Test
    void none_and_nonsense_are_no_vaccination() {
        assertTrue(Vaccination.of(HomeAnswers.NONE).isEmpty());
        assertTrue(Vaccination.of(null).isEmpty());
        assertEquals(
                new Vaccination(LocalDate.of(2026, 5, 4), true),
                Vaccination.of(new Vaccination(LocalDate.of(2026, 5, 4), true).told())
                        .orElseThrow());
    }

    @Test
    void the_first_answer_of_every_question_is_the_usual_one() {
        for (AskedAtHome asked : AskedAtHome.values()) {
            HomeChoice.of(asked).stream().findFirst().ifPresent(first -> assertTrue(first.isUsual(), asked.name()));
        }
    }
}
