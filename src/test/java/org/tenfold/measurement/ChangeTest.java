package org.tenfold.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Sex;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.library.TheLibrary;
import org.tenfold.shared.chart.DayAxis;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.text.Language;

/** From the first value of Mira to the last. */
class ChangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Child MIRA =
            new Child(new ChildDetails("N-1", "Mira", "Lind", LocalDate.of(2025, 12, 1), 226, Sex.GIRL));
    private static final Account OLGA = olga();

    @Test
    void more_abduction_is_better_side_by_side() {
        List<Measurement> all = List.of(
                one("hip-abduction", Side.LEFT, "63", 0),
                one("hip-abduction", Side.LEFT, "52", 10),
                one("hip-abduction", Side.RIGHT, "68", 10));
        Change left =
                Change.of(TheLibrary.measure("hip-abduction"), Side.LEFT, all).orElseThrow();
        assertEquals(new BigDecimal("11"), left.difference());
        assertEquals(Change.Direction.UP, left.direction());
        assertEquals(Change.Verdict.BETTER, left.verdict());
        Change right =
                Change.of(TheLibrary.measure("hip-abduction"), Side.RIGHT, all).orElseThrow();
        assertTrue(right.isOneValue());
        assertEquals(Change.Verdict.OPEN, right.verdict());
    }

    @Test
    void more_pain_is_worse_and_the_same_pain_is_unchanged() {
        assertEquals(Change.Verdict.WORSE, verdict("pain", "2", "4"));
        assertEquals(Change.Verdict.BETTER, verdict("pain", "4", "2"));
        assertEquals(Change.Verdict.UNCHANGED, verdict("pain", "3", "3"));
    }

    @Test
    void of_a_weight_nobody_says_whether_more_is_better() {
        assertEquals(Change.Verdict.OPEN, verdict("weight", "6.0", "6.4"));
    }

    @Test
    void what_nobody_measured_has_no_change() {
        assertTrue(Change.of(TheLibrary.measure("weight"), Side.NONE, List.of()).isEmpty());
    }

    @Test
    void the_worse_side_counts() {
        assertEquals(
                new BigDecimal("52"),
                TheLibrary.measure("hip-abduction").worse(new BigDecimal("52"), new BigDecimal("66")));
        assertEquals(
                new BigDecimal("3"),
                TheLibrary.measure("rear-leg-tenderness").worse(new BigDecimal("1"), new BigDecimal("3")));
    }

    @Test
    void a_chart_of_one_value_has_one_point_in_the_middle() {
        TrendChart chart = TrendChart.of(
                TheLibrary.measure("weight"), List.of(one("weight", Side.NONE, "6.4", 0)), List.of(MONDAY), LABELS);
        assertEquals(1, chart.series().size());
        assertEquals("260.0", chart.series().get(0).points().get(0).x());
        assertEquals(List.of("260.0"), chart.sessions());
    }

    @Test
    void nothing_was_measured_before_birth() {
        org.junit.jupiter.api.Assertions.assertThrows(Refusal.class, () -> one("weight", Side.NONE, "3", 400));
    }

    private static final TrendChart.Labels LABELS = new TrendChart.Labels() {
        @Override
        public String of(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public String of(LocalDate day, DayAxis axis) {
            return day.toString();
        }
    };

    private static Change.Verdict verdict(String measure, String first, String last) {
        return Change.of(
                        TheLibrary.measure(measure),
                        Side.NONE,
                        List.of(one(measure, Side.NONE, last, 0), one(measure, Side.NONE, first, 7)))
                .orElseThrow()
                .verdict();
    }

    private static Measurement one(String measure, Side side, String value, int daysAgo) {
        LocalDate day = MONDAY.minusDays(daysAgo);
        return new Measurement(
                MIRA,
                null,
                new Observation(measure, side, new BigDecimal(value), day, null),
                OLGA,
                day.atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant());
    }

    private static Account olga() {
        Clinic clinic = new Clinic(
                "north",
                new ClinicSettings(
                        "North Star Clinic",
                        ZoneId.of("Europe/Berlin"),
                        Language.EN,
                        EnumSet.allOf(java.time.DayOfWeek.class),
                        java.time.LocalTime.of(9, 0),
                        java.time.LocalTime.of(18, 0)));
        return new Account(
                clinic, Role.DOCTOR, "Olga Petrova", "olga@north.example", Language.EN, Set.of(), Instant.EPOCH);
    }
}
