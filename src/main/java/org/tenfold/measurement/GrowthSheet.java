package org.tenfold.measurement;

import java.util.List;
import org.tenfold.shared.time.Age;

/**
 * A measure of a child against the growth standards.
 *
 * @param said what the newest value says, sentence by sentence
 * @param lines each value that can be compared, the newest first
 * @param staff whether scores are shown beside the plain words
 * @param preterm whether ages are corrected
 * @param nodes how many days of the tables are kept
 */
public record GrowthSheet(
        GrowthChart chart,
        List<String> said,
        List<Line> lines,
        boolean staff,
        boolean preterm,
        int nodes,
        String difference) {

    /**
     * A value with its comparison.
     *
     * @param corrected the age from the due date; null where it is not corrected
     * @param byCorrected how it compares for that age; null where it is not compared
     */
    public record Line(
            Measurement taken, String value, Age sinceBirth, Cell byBirth, Age corrected, Cell byCorrected) {}

    /** @param below how many of a hundred healthy children lie below */
    public record Cell(String score, String below) {}

    /** The sentences in one, for those who do not see the chart. */
    public String summary() {
        return String.join(" ", said);
    }
}
