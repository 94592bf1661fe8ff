package org.tenfold.measurement.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenfold.child.Sex;

/** The standards as they are kept here, against the full tables and against the medians that the WHO prints. */
class GrowthStandardsTest {

    private static final double DAYS_IN_A_MONTH = 30.4375;
    private static final double[] ALL_OVER = {-3, -2, -1, 0, 1, 2, 3};

    private final GrowthStandards standards = new GrowthStandards();

    @Test
    void days_between_the_nodes_differ_from_the_full_tables_by_no_more_than_is_said() {
        double most = 0;
        int rows = 0;
        for (GrowthMeasure measure :
                new GrowthMeasure[] {GrowthMeasure.WEIGHT, GrowthMeasure.LENGTH, GrowthMeasure.HEAD_CIRCUMFERENCE}) {
            for (CSVRecord row : GrowthFiles.rows("growth/" + measure.table() + ".csv")) {
                LmsTable.Node official = GrowthStandards.node(row);
                for (double z : ALL_OVER) {
                    most = Math.max(most, difference(measure, row, official, z));
                }
                rows++;
            }
        }
        assertTrue(rows >= 130, "rows compared: " + rows);
        assertTrue(most <= Double.parseDouble(GrowthStandards.MOST_DIFFERENCE), "most: " + most);
        assertTrue(most > Double.parseDouble(GrowthStandards.MOST_DIFFERENCE) - 0.001, "said too much: " + most);
    }

    /** In z, before rounding, of a value that the full table puts at this score. */
    private double difference(GrowthMeasure measure, CSVRecord row, LmsTable.Node official, double z) {
        GrowthStandard kept = standards
                .of(measure, Sex.valueOf(row.get("sex").toUpperCase(Locale.ROOT)))
                .orElseThrow();
        // A value beside the one at the same score: how far apart they are, in standard deviations of the full table.
        double there = measure.inTheTable(kept.value(z, official.day()), official.day());
        return Math.abs(official.lms().z(there) - z);
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT, BOY, 0, 3.3",
        "WEIGHT, BOY, 3, 6.4",
        "WEIGHT, BOY, 6, 7.9",
        "WEIGHT, BOY, 9, 8.9",
        "WEIGHT, BOY, 12, 9.6",
        "WEIGHT, BOY, 18, 10.9",
        "WEIGHT, BOY, 24, 12.1",
        "WEIGHT, GIRL, 0, 3.2",
        "WEIGHT, GIRL, 3, 5.8",
        "WEIGHT, GIRL, 6, 7.3",
        "WEIGHT, GIRL, 9, 8.2",
        "WEIGHT, GIRL, 12, 8.9",
        "WEIGHT, GIRL, 18, 10.2",
        "WEIGHT, GIRL, 24, 11.5",
        "LENGTH, BOY, 0, 49.9",
        "LENGTH, BOY, 3, 61.4",
        "LENGTH, BOY, 6, 67.6",
        "LENGTH, BOY, 9, 72.0",
        "LENGTH, BOY, 12, 75.7",
        "LENGTH, BOY, 18, 82.3",
        "LENGTH, BOY, 24, 87.8",
        "LENGTH, GIRL, 0, 49.1",
        "LENGTH, GIRL, 3, 59.8",
        "LENGTH, GIRL, 6, 65.7",
        "LENGTH, GIRL, 9, 70.1",
        "LENGTH, GIRL, 12, 74.0",
        "LENGTH, GIRL, 18, 80.7",
        "LENGTH, GIRL, 24, 86.4",
        "HEAD_CIRCUMFERENCE, BOY, 0, 34.5",
        "HEAD_CIRCUMFERENCE, BOY, 3, 40.5",
        "HEAD_CIRCUMFERENCE, BOY, 6, 43.3",
        "HEAD_CIRCUMFERENCE, BOY, 9, 45.0",
        "HEAD_CIRCUMFERENCE, BOY, 12, 46.1",
        "HEAD_CIRCUMFERENCE, BOY, 18, 47.4",
        "HEAD_CIRCUMFERENCE, GIRL, 0, 33.9",
        "HEAD_CIRCUMFERENCE, GIRL, 3, 39.5",
        "HEAD_CIRCUMFERENCE, GIRL, 6, 42.2",
        "HEAD_CIRCUMFERENCE, GIRL, 9, 43.8",
        "HEAD_CIRCUMFERENCE, GIRL, 12, 44.9",
        "HEAD_CIRCUMFERENCE, GIRL, 24, 47.2"
    })
    void medians_are_those_that_the_who_prints(GrowthMeasure measure, Sex sex, int months, double median) {
        int day = (int) Math.round(months * DAYS_IN_A_MONTH);
        if (months == 24) {
            day = 730;
        }
        assertEquals(median, standards.of(measure, sex).orElseThrow().value(0, day), 0.06);
    }

    @Test
    void a_girl_of_1522_days_and_17_kilograms_lies_where_the_who_says() {
        assertEquals("0.24", z(GrowthMeasure.WEIGHT, Sex.GIRL, "17", 1522));
    }

    @Test
    void weight_far_out_is_drawn_in_and_length_is_not() {
        GrowthStandard weight = standards.of(GrowthMeasure.WEIGHT, Sex.BOY).orElseThrow();
        double third = weight.value(3, 365);
        double step = third - weight.value(2, 365);
        assertEquals("4.00", z(GrowthMeasure.WEIGHT, Sex.BOY, String.valueOf(third + step), 365));
        double low = weight.value(-3, 365);
        double down = weight.value(-2, 365) - low;
        assertEquals("-3.50", z(GrowthMeasure.WEIGHT, Sex.BOY, String.valueOf(low - down / 2), 365));
        GrowthStandard length = standards.of(GrowthMeasure.LENGTH, Sex.BOY).orElseThrow();
        assertEquals("4.00", z(GrowthMeasure.LENGTH, Sex.BOY, String.valueOf(length.value(4, 365)), 365));
    }

    @Test
    void standing_and_lying_are_compared_as_if_measured_as_the_table_was() {
        assertEquals(z(GrowthMeasure.LENGTH, Sex.GIRL, "80.7", 540), z(GrowthMeasure.HEIGHT, Sex.GIRL, "80.0", 540));
        assertEquals(z(GrowthMeasure.LENGTH, Sex.GIRL, "90.7", 900), z(GrowthMeasure.HEIGHT, Sex.GIRL, "90.0", 900));
        GrowthStandard length = standards.of(GrowthMeasure.LENGTH, Sex.BOY).orElseThrow();
        assertEquals(length.value(0, 730), length.value(0, 731), 0.1, "lying, the curve makes no step at two years");
    }

    @Test
    void what_lies_beyond_belief_is_flagged() {
        assertTrue(growth(GrowthMeasure.WEIGHT, Sex.BOY, "2.1", 180).implausible());
        assertFalse(growth(GrowthMeasure.WEIGHT, Sex.BOY, "5.3", 180).implausible());
        assertTrue(growth(GrowthMeasure.HEAD_CIRCUMFERENCE, Sex.GIRL, "50", 90).implausible());
    }

    @Test
    void beyond_five_years_and_without_a_sex_nothing_is_said() {
        GrowthStandard weight = standards.of(GrowthMeasure.WEIGHT, Sex.BOY).orElseThrow();
        assertTrue(weight.covers(1826));
        assertTrue(weight.compare(new BigDecimal("18"), 1827).isEmpty());
        assertTrue(standards.of(GrowthMeasure.WEIGHT, Sex.UNKNOWN).isEmpty());
    }

    @Test
    void centiles_and_zones_follow_from_the_score() {
        Growth median = new Growth(new BigDecimal("0.00"), 90, false);
        assertEquals(50, median.centile());
        assertEquals(Growth.Zone.USUAL, median.zone());
        Growth low = new Growth(new BigDecimal("-2.01"), 90, false);
        assertEquals(2, low.centile());
        assertEquals(Growth.Zone.BELOW, low.zone());
        assertEquals(Growth.Zone.USUAL, new Growth(new BigDecimal("-2.00"), 90, false).zone());
        assertEquals(Growth.Zone.FAR_BELOW, new Growth(new BigDecimal("-3.01"), 90, false).zone());
        assertEquals(Growth.Zone.FAR_ABOVE, new Growth(new BigDecimal("3.2"), 90, false).zone());
    }

    private String z(GrowthMeasure measure, Sex sex, String value, int day) {
        return growth(measure, sex, value, day).z().toPlainString();
    }

    private Growth growth(GrowthMeasure measure, Sex sex, String value, int day) {
        return standards
                .of(measure, sex)
                .orElseThrow()
                .compare(new BigDecimal(value), day)
                .orElseThrow();
    }
}
