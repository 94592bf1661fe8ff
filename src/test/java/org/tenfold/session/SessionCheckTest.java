package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.Finding;
import org.tenfold.shared.time.Age;

/** What the check says of Mira Lind, five months old, on a Monday. */
class SessionCheckTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Protocol HIPS = TheLibrary.protocol("hip-dysplasia-massage");
    private static final Protocol NUMBER_TEN = TheLibrary.protocol("massage-no-10");
    private static final Protocol GYMNASTICS = TheLibrary.protocol("hip-dysplasia-gymnastics");

    @Test
    void a_well_child_goes_ahead() {
        assertEquals(Verdict.GO, Verdict.of(findings(HIPS, Map.of())));
        assertEquals(Verdict.GO, Verdict.of(findings(NUMBER_TEN, Map.of())));
    }

    @Test
    void a_temperature_of_37_0_is_still_fine_and_37_2_waits() {
        assertEquals(Verdict.GO, Verdict.of(findings(HIPS, Map.of("hip-temperature", "37.0"))));
        List<Finding> struck = findings(HIPS, Map.of("hip-temperature", "37.2"));
        assertEquals(Verdict.POSTPONE, Verdict.of(struck));
        assertEquals(List.of("hip-check-temperature"), ids(struck));
        assertTrue(struck.get(0).rule().cites().contains("S0-364"));
    }

    @Test
    void a_child_fed_twenty_minutes_ago_waits() {
        List<Finding> struck = findings(HIPS, Map.of("hip-minutes-since-feed", "20"));
        assertEquals(Verdict.POSTPONE, Verdict.of(struck));
        assertEquals(List.of("hip-check-feed-gap"), ids(struck));
    }

    @Test
    void a_child_fed_long_ago_goes_ahead_with_a_warning() {
        List<Finding> struck = findings(HIPS, Map.of("hip-minutes-since-feed", "180"));
        assertEquals(Verdict.GO, Verdict.of(struck));
        assertEquals(List.of("hip-check-feed-long-ago"), ids(struck));
    }

    @Test
    void a_hernia_that_came_on_record_refers_by_the_rule_of_the_check() {
        List<Finding> struck = findings(HIPS, Map.of(), Set.of("hernia"), Set.of());
        assertEquals(Verdict.REFER, Verdict.of(struck));
        assertEquals(List.of("hip-check-record-lasting"), ids(struck));
    }

    @Test
    void a_hernia_refers_too_where_only_a_rule_of_assignment_knows_it() {
        List<Finding> struck = findings(NUMBER_TEN, Map.of(), Set.of("hernia"), Set.of());
        assertEquals(Verdict.REFER, Verdict.of(struck));
        assertEquals(List.of("infant-hernia"), ids(struck));
    }

    @Test
    void what_the_doctor_set_aside_when_he_assigned_the_course_stays_set_aside() {
        assertEquals(Verdict.GO, Verdict.of(findings(NUMBER_TEN, Map.of(), Set.of("hernia"), Set.of("infant-hernia"))));
    }

    @Test
    void a_passing_illness_on_record_postpones_and_does_not_pause_the_course() {
        for (Protocol protocol : List.of(HIPS, NUMBER_TEN, GYMNASTICS)) {
            assertEquals(
                    Verdict.POSTPONE,
                    Verdict.of(findings(protocol, Map.of(), Set.of("fever", "rash"), Set.of())),
                    protocol.slug());
        }
    }

    @Test
    void the_worst_counts_and_stands_first() {
        List<Finding> struck = findings(
                HIPS, Map.of("hip-temperature", "38.1", "hip-minutes-since-feed", "180"), Set.of("epilepsy"), Set.of());
        assertEquals(Verdict.REFER, Verdict.of(struck));
        assertEquals(
                List.of("hip-check-record-lasting", "hip-check-temperature", "hip-check-feed-long-ago"), ids(struck));
    }

    private static List<Finding> findings(Protocol protocol, Map<String, String> unlikeUsual) {
        return findings(protocol, unlikeUsual, Set.of(), Set.of());
    }

    private static List<Finding> findings(
            Protocol protocol, Map<String, String> unlikeUsual, Set<String> conditions, Set<String> overridden) {
        Map<String, String> answers = new HashMap<>(wellAnswers(protocol));
        answers.putAll(unlikeUsual);
        Facts facts = Facts.of(new Age(LocalDate.of(2025, 12, 1), MONDAY))
                .conditions(conditions)
                .answers(answers)
                .build();
        return SessionCheck.findings(protocol, overridden, facts);
    }

    /** The usual answers, and those of a well child where a value must be given. */
    static Map<String, String> wellAnswers(Protocol protocol) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : protocol.questionsAt(Moment.CHECK)) {
            answers.put(question.id(), question.usual() == null ? well(question) : question.usual());
        }
        return answers;
    }

    private static String well(Question question) {
        if (question.id().endsWith("temperature")) {
            return "36.6";
        }
        return question.id().endsWith("minutes-since-feed")
                ? "90"
                : question.options().get(0).code();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
