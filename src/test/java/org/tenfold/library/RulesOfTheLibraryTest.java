package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.Question;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.FactsBuilder;
import org.tenfold.library.rule.Finding;
import org.tenfold.library.rule.Rules;
import org.tenfold.shared.time.Age;

/** What the protocols answer about Mira Lind, four months old, with dysplasia of form 1. */
class RulesOfTheLibraryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final LibraryContent LIBRARY = ReadingTheLibrary.of(LibraryFiles.packaged());
    private static final Protocol MASSAGE = protocol("hip-dysplasia-massage");
    private static final Protocol GYMNASTICS = protocol("hip-dysplasia-gymnastics");
    private static final Protocol TEN = protocol("massage-no-10");

    @Test
    void a_complete_assignment_of_hip_massage_passes_every_rule() {
        assertEquals(List.of(), striking(MASSAGE, Moment.ASSIGNMENT, mira()));
    }

    @Test
    void without_image_form_and_orthopaedist_nothing_is_assigned() {
        List<String> strikes = striking(MASSAGE, Moment.ASSIGNMENT, mira().answers(Map.of()));

        assertTrue(
                strikes.containsAll(List.of(
                        "hip-imaging-recorded",
                        "hip-orthopaedist-recorded",
                        "hip-form-recorded",
                        "hip-device-recorded")),
                strikes.toString());
    }

    @Test
    void epilepsy_blocks_until_a_doctor_clears_it_in_writing() {
        Finding epilepsy = Rules.findings(
                        MASSAGE.rulesAt(Moment.ASSIGNMENT),
                        mira().conditions(Set.of("hip-pre-dislocation", "epilepsy"))
                                .build())
                .get(0);

        assertEquals("hip-screen-epilepsy", epilepsy.rule().id());
        assertEquals(Effect.BLOCK, epilepsy.effect());
        assertTrue(epilepsy.isOverridable());
        assertEquals(Set.of("epilepsy"), epilepsy.rule().recordedConditions());
    }

    @Test
    void once_cleared_for_the_course_epilepsy_no_longer_refers_at_the_check() {
        FactsBuilder mira = mira().conditions(Set.of("hip-pre-dislocation", "epilepsy"))
                .answers(usual(MASSAGE, "hip-temperature", "36.6", "hip-minutes-since-feed", "75"));

        assertEquals(List.of("hip-check-record-lasting"), striking(MASSAGE, Moment.CHECK, mira));
        assertEquals(List.of(), striking(MASSAGE, Moment.CHECK, mira.cleared(Set.of("epilepsy"))));
    }

    @Test
    void fever_at_the_check_postpones_and_nobody_overrides_it() {
        Facts hot = mira().answers(usual(MASSAGE, "hip-temperature", "37.4", "hip-minutes-since-feed", "75"))
                .build();
        Finding worst = Rules.findings(MASSAGE.rulesAt(Moment.CHECK), hot).get(0);

        assertEquals("hip-check-temperature", worst.rule().id());
        assertEquals(Effect.POSTPONE, worst.effect());
        assertFalse(worst.isOverridable());
    }

    @Test
    void findings_come_worst_first_and_undecided_rules_are_left_out() {
        List<Finding> findings = Rules.findings(
                MASSAGE.rulesAt(Moment.ASSIGNMENT),
                mira().sessions(9).hour(LocalTime.of(15, 0)).performer(null).build());

        List<Effect> effects = findings.stream().map(Finding::effect).distinct().toList();
        assertEquals(List.of(Effect.BLOCK, Effect.WARN, Effect.PASS), effects);
        assertTrue(findings.stream().noneMatch(finding -> finding.rule().id().equals("massage-masseur-hip")));
        assertEquals(Effect.BLOCK, Rules.worst(findings));
    }

    @Test
    void a_child_in_a_harness_does_gymnastics_only_when_the_orthopaedist_wrote_the_movements() {
        Map<String, String> answers = new HashMap<>(Map.of(
                "imaging-date", "2026-04-20",
                "treating-orthopaedist", "Dr Weber",
                "hip-form", "form-1",
                "device-worn", "pavlik-harness",
                "hip-device-off-permitted", "stays-on",
                "hip-both-parts-planned", "yes",
                "gymnastics-first-lesson-doctor", "Olga Petrova"));
        FactsBuilder mira = mira().devices(Set.of("pavlik-harness")).answers(answers);

        assertEquals(List.of("gymnastics-device-movements-set"), striking(GYMNASTICS, Moment.ASSIGNMENT, mira));
        answers.put("gymnastics-device-movements", "yes");
        assertEquals(List.of(), striking(GYMNASTICS, Moment.ASSIGNMENT, mira.answers(answers)));
    }

    @Test
    void massage_no_10_needs_the_examination_to_be_answered() {
        List<String> strikes =
                striking(TEN, Moment.ASSIGNMENT, mira().conditions(Set.of()).answers(Map.of()));

        assertTrue(strikes.contains("ten-examined-first"), strikes.toString());
    }

    @Test
    void age_rules_stand_once() {
        List<String> strikes = striking(MASSAGE, Moment.ASSIGNMENT, mira(MONDAY.minusMonths(7)));

        assertEquals(List.of("hip-late-start"), strikes);
    }

    @Test
    void the_plan_reads_its_numbers_from_the_schedule() {
        assertEquals(
                10,
                MASSAGE.schedule(PlanKey.SESSIONS_PER_COURSE)
                        .orElseThrow()
                        .usual()
                        .orElseThrow());
        assertTrue(MASSAGE.schedule(PlanKey.SESSIONS_PER_COURSE).orElseThrow().admits(15));
        assertFalse(MASSAGE.schedule(PlanKey.SESSIONS_PER_COURSE).orElseThrow().admits(16));
        assertEquals(
                20,
                MASSAGE.schedule(PlanKey.MASSAGE_MINUTES_PER_DAY)
                        .orElseThrow()
                        .usual()
                        .orElseThrow());
    }

    @Test
    void withheld_steps_and_exercises_are_not_offered() {
        assertTrue(GYMNASTICS.exercisesForParents().stream()
                .noneMatch(exercise -> exercise.id().equals("home-half-lotus")));
        assertTrue(MASSAGE.defaultVariant().orElseThrow().offered());
        MASSAGE.offeredVariants()
                .forEach(variant -> assertFalse(variant.offeredSteps().isEmpty(), variant.id()));
    }

    private static FactsBuilder mira() {
        return mira(MONDAY.minusMonths(4));
    }

    private static FactsBuilder mira(LocalDate born) {
        return Facts.of(new Age(born, MONDAY))
                .conditions(Set.of("hip-pre-dislocation"))
                .answers(Map.of(
                        "imaging-date", "2026-04-20",
                        "treating-orthopaedist", "Dr Weber",
                        "hip-form", "form-1",
                        "device-worn", "none",
                        "hip-both-parts-planned", "yes"))
                .prescriber(Set.of("paediatrician"))
                .performer(Set.of("hip-dysplasia", "medical-education", "children-massage"))
                .sessions(10)
                .courseNumber(1)
                .hour(LocalTime.of(9, 30));
    }

    /** Everything as usual, but for these answers. */
    private static Map<String, String> usual(Protocol protocol, String... others) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : protocol.questionsAt(Moment.CHECK)) {
            if (question.usual() != null) {
                answers.put(question.id(), question.usual());
            }
        }
        for (int i = 0; i < others.length; i += 2) {
            answers.put(others[i], others[i + 1]);
        }
        return answers;
    }

    private static List<String> striking(Protocol protocol, Moment moment, FactsBuilder facts) {
        return Rules.findings(protocol.rulesAt(moment), facts.build()).stream()
                .filter(finding -> !finding.isPass())
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static Protocol protocol(String slug) {
        return LibraryJson.protocol(null, 1, LIBRARY.protocols().get(slug), Map.of());
    }
}
