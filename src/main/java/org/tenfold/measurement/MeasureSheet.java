package org.tenfold.measurement;

import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.library.MeasureTerm;

/**
 * One measure of a child over time, before one reader.
 *
 * @param said what the values say, sentence by sentence
 * @param chart null where there is nothing to draw, and where growth is drawn instead
 * @param growth against the growth standards; null where nothing can be compared
 * @param sexMissing whether nothing can be compared only because the sex of the child is not recorded
 * @param records whether the reader writes such values down
 * @param keeper whether the reader keeps the record of the child
 */
public record MeasureSheet(
        Child child,
        MeasureTerm term,
        String title,
        String unit,
        List<TrendSentence> said,
        TrendChart chart,
        GrowthSheet growth,
        boolean sexMissing,
        List<Row> rows,
        boolean records,
        boolean keeper) {

    /**
     * A line of the table.
     *
     * @param counts whether it has not been taken back
     * @param reason why it corrects what stood there; null where nothing did
     * @param before what stood there, the last one first
     * @param milestone with the age at which it was seen; null for others
     */
    public record Row(
            Measurement now,
            String value,
            boolean counts,
            String reason,
            List<ShownValue> before,
            MeasurementBoard.Milestone milestone,
            boolean correctable) {}

    /** The sentences in one, for those who do not see the chart. */
    public String summary() {
        return String.join(" ", said.stream().map(TrendSentence::text).toList());
    }
}
