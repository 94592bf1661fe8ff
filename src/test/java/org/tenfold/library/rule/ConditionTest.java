package org.tenfold.library.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/** Each word of the closed vocabulary of conditions, with the examples of the sources. */
class ConditionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void no_massage_before_the_age_of_45_days() {
        Condition tooYoung = new Condition.AgeIs(Bound.BELOW, Span.of("45 days"), false);

        assertEquals(Truth.YES, tooYoung.in(miraOf(44).build()), "S3-002");
        assertEquals(Truth.NO, tooYoung.in(miraOf(45).build()), "S3-002");
    }

    @Test
    void a_warning_from_six_months_counts_calendar_months() {
        Condition late = new Condition.AgeIs(Bound.FROM, Span.of("6 months"), false);

        assertEquals(Truth.NO, late.in(bornOn(MONDAY.minusMonths(6).plusDays(1))), "S0-408");
        assertEquals(Truth.YES, late.in(bornOn(MONDAY.minusMonths(6))), "S0-408");
    }

    @Test
    void a_corrected_age_is_used_where_the_rule_says_so() {
        Age age = new Age(MONDAY.minusDays(50), MONDAY);
        Facts preterm = Facts.of(age).correctedAge(age.corrected(32 * 7)).build();

        assertEquals(Truth.NO, new Condition.AgeIs(Bound.BELOW, Span.of("45 days"), false).in(preterm));
        assertEquals(Truth.YES, new Condition.AgeIs(Bound.BELOW, Span.of("45 days"), true).in(preterm));
    }

    @Test
    void one_of_the_contraindications_on_the_record_is_enough() {
        Condition lasting = new Condition.OnRecord(Set.of("hernia", "heart-defect"));

        assertEquals(Truth.YES, lasting.in(mira().conditions(Set.of("hernia")).build()), "S0-365");
        assertEquals(Truth.NO, lasting.in(mira().conditions(Set.of("rash")).build()));
    }

    @Test
    void growth_is_open_until_it_can_be_compared() {
        Condition low = new Condition.Grown("weight", Bound.BELOW, new BigDecimal("-2"));

        assertEquals(Truth.UNKNOWN, low.in(mira().build()));
        assertEquals(
                Truth.NO,
                low.in(mira().growth(Map.of("weight", new BigDecimal("-2.00"))).build()));
        assertEquals(
                Truth.YES,
                low.in(mira().growth(Map.of("weight", new BigDecimal("-2.01"))).build()));
    }

    @Test
    void what_a_doctor_cleared_for_the_course_no_longer_stands_against_it() {
        Condition lasting = new Condition.OnRecord(Set.of("hernia", "heart-defect"));
        FactsBuilder mira = mira().conditions(Set.of("hernia")).cleared(Set.of("hernia"));

        assertEquals(Truth.NO, lasting.in(mira.build()));
        assertEquals(
                Truth.YES,
                lasting.in(mira.conditions(Set.of("hernia", "heart-defect")).build()));
    }

    @Test
    void a_course_for_the_hip_needs_its_diagnosis_on_the_record() {
        Condition missing = new Condition.NotOnRecord(Set.of("hip-dysplasia", "hip-subluxation"));

        assertEquals(Truth.YES, missing.in(mira().build()), "S0-006");
        assertEquals(
                Truth.NO,
                missing.in(mira().conditions(Set.of("hip-subluxation")).build()),
                "S0-006");
    }

    @Test
    void a_device_is_worn_or_not() {
        Condition cast = new Condition.Wearing(Set.of("plaster-cast"));

        assertEquals(Truth.YES, cast.in(mira().devices(Set.of("plaster-cast")).build()));
        assertEquals(Truth.NO, cast.in(mira().devices(Set.of("pavlik-harness")).build()));
    }

    @Test
    void a_temperature_above_37_0_strikes_and_37_0_does_not() {
        Condition fever = new Condition.AnswerNumber("hip-temperature", Bound.ABOVE, new BigDecimal("37.0"));

        assertEquals(Truth.YES, fever.in(answering("hip-temperature", "37.1")), "S0-364");
        assertEquals(Truth.NO, fever.in(answering("hip-temperature", "37.0")), "S0-364");
        assertEquals(Truth.NO, fever.in(answering("hip-temperature", "37")), "S0-364");
    }

    @Test
    void less_than_an_hour_since_the_feed_strikes() {
        Condition fed = new Condition.AnswerNumber("hip-minutes-since-feed", Bound.BELOW, new BigDecimal("60"));

        assertEquals(Truth.YES, fed.in(answering("hip-minutes-since-feed", "55")), "S1-027");
        assertEquals(Truth.NO, fed.in(answering("hip-minutes-since-feed", "60")), "S1-027");
    }

    @Test
    void a_missing_answer_leaves_a_condition_open_even_when_it_is_negated() {
        Facts silent = mira().build();
        Condition mood = new Condition.AnswerIs("mood", "no");

        assertEquals(Truth.UNKNOWN, mood.in(silent));
        assertEquals(Truth.UNKNOWN, new Condition.Not(mood).in(silent));
        assertEquals(Truth.UNKNOWN, new Condition.AnswerIsNot("mood", "yes").in(silent));
        assertEquals(Truth.UNKNOWN, new Condition.AnswerNumber("t", Bound.ABOVE, BigDecimal.ONE).in(silent));
        assertEquals(Truth.UNKNOWN, mood.in(answering("mood", "  ")));
    }

    @Test
    void an_answer_is_or_is_not_a_code() {
        assertEquals(Truth.YES, new Condition.AnswerIs("mood", "no").in(answering("mood", "no")));
        assertEquals(Truth.NO, new Condition.AnswerIs("mood", "no").in(answering("mood", "yes")));
        assertEquals(Truth.YES, new Condition.AnswerIsNot("device", "none").in(answering("device", "hip-brace")));
        assertEquals(Truth.NO, new Condition.AnswerIsNot("device", "none").in(answering("device", "none")));
    }

    @Test
    void a_number_that_cannot_be_read_leaves_a_condition_open() {
        Condition fever = new Condition.AnswerNumber("t", Bound.ABOVE, new BigDecimal("37.0"));

        assertEquals(Truth.UNKNOWN, fever.in(answering("t", "warm")));
    }

    @Test
    void the_date_of_the_image_must_be_answered() {
        Condition unanswered = new Condition.Unanswered("imaging-date");

        assertEquals(Truth.YES, unanswered.in(mira().build()), "S0-286");
        assertEquals(Truth.NO, unanswered.in(answering("imaging-date", "2026-04-20")), "S0-286");
    }

    @Test
    void one_of_the_specialities_is_enough_for_a_prescriber() {
        Condition lacks = new OfTheCourse.PrescriberLacks(Set.of("paediatrician", "orthopaedist"));

        assertEquals(
                Truth.NO, lacks.in(mira().prescriber(Set.of("orthopaedist")).build()), "S0-008");
        assertEquals(
                Truth.YES, lacks.in(mira().prescriber(Set.of("neurologist")).build()), "S0-008");
        assertEquals(Truth.UNKNOWN, lacks.in(mira().build()));
    }

    @Test
    void a_masseur_needs_every_qualification_and_an_unchosen_one_leaves_it_open() {
        Condition lacks = new OfTheCourse.PerformerLacks(Set.of("hip-dysplasia", "medical-education"));

        assertEquals(
                Truth.NO,
                lacks.in(mira().performer(Set.of("hip-dysplasia", "medical-education", "children-massage"))
                        .build()),
                "S0-372");
        assertEquals(
                Truth.YES, lacks.in(mira().performer(Set.of("hip-dysplasia")).build()), "S0-372");
        assertEquals(Truth.UNKNOWN, lacks.in(mira().build()));
    }

    @Test
    void a_course_has_ten_to_fifteen_sessions() {
        Condition few = new OfTheCourse.Sessions(Bound.BELOW, 10);
        Condition many = new OfTheCourse.Sessions(Bound.ABOVE, 15);

        assertEquals(Truth.YES, few.in(mira().sessions(9).build()), "S0-017");
        assertEquals(Truth.NO, few.in(mira().sessions(10).build()), "S0-017");
        assertEquals(Truth.NO, many.in(mira().sessions(15).build()), "S0-017");
        assertEquals(Truth.YES, many.in(mira().sessions(16).build()), "S0-017");
        assertEquals(Truth.UNKNOWN, few.in(mira().build()));
    }

    @Test
    void the_first_course_never_comes_too_soon() {
        Condition soon = new OfTheCourse.SinceLastCourse(Bound.BELOW, 45);

        assertEquals(Truth.YES, soon.in(mira().daysSinceLastCourse(44).build()), "S0-019");
        assertEquals(Truth.NO, soon.in(mira().daysSinceLastCourse(45).build()), "S0-019");
        assertEquals(Truth.NO, soon.in(mira().build()));
    }

    @Test
    void a_fourth_course_is_above_three() {
        Condition fourth = new OfTheCourse.CourseNumber(Bound.ABOVE, 3);

        assertEquals(Truth.NO, fourth.in(mira().courseNumber(3).build()), "S0-077");
        assertEquals(Truth.YES, fourth.in(mira().courseNumber(4).build()), "S0-077");
    }

    @Test
    void noon_is_no_longer_morning() {
        Condition late = new OfTheCourse.Hour(Bound.FROM, LocalTime.NOON);

        assertEquals(Truth.NO, late.in(mira().hour(LocalTime.of(11, 59)).build()), "S0-428");
        assertEquals(Truth.YES, late.in(mira().hour(LocalTime.NOON).build()), "S0-428");
        assertEquals(Truth.UNKNOWN, late.in(mira().build()));
    }

    @Test
    void another_massage_on_the_same_day_strikes() {
        Condition another = new OfTheCourse.MassageToday(true);

        assertEquals(Truth.YES, another.in(mira().massageToday(true).build()), "S0-128");
        assertEquals(Truth.NO, another.in(mira().build()), "S0-128");
    }

    @Test
    void together_they_are_decided_as_soon_as_what_is_known_decides() {
        Condition yes = new OfTheCourse.MassageToday(false);
        Condition no = new OfTheCourse.MassageToday(true);
        Condition open = new Condition.AnswerIs("mood", "no");
        Facts facts = mira().build();

        assertEquals(Truth.NO, new Condition.All(List.of(open, no)).in(facts));
        assertEquals(Truth.UNKNOWN, new Condition.All(List.of(open, yes)).in(facts));
        assertEquals(Truth.YES, new Condition.All(List.of(yes, yes)).in(facts));
        assertEquals(Truth.YES, new Condition.Any(List.of(open, yes)).in(facts));
        assertEquals(Truth.UNKNOWN, new Condition.Any(List.of(open, no)).in(facts));
        assertEquals(Truth.NO, new Condition.Any(List.of(no, no)).in(facts));
        assertEquals(Truth.NO, new Condition.Not(yes).in(facts));
    }

    private static FactsBuilder mira() {
        return miraOf(120);
    }

    private static FactsBuilder miraOf(int days) {
        return Facts.of(new Age(MONDAY.minusDays(days), MONDAY));
    }

    private static Facts bornOn(LocalDate day) {
        return Facts.of(new Age(day, MONDAY)).build();
    }

    private static Facts answering(String question, String answer) {
        return mira().answers(Map.of(question, answer)).build();
    }
}
