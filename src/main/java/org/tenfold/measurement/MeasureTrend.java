package org.tenfold.measurement;

import java.util.List;
import org.tenfold.library.MeasureTerm;

/**
 * One measure over a stretch of time: in words, as a chart and value by value.
 *
 * @param unit null where it has none
 * @param sides from the first value to the last, for each side that was measured
 * @param said what the values say, sentence by sentence
 * @param values what counts, the oldest first
 */
public record MeasureTrend(
        MeasureTerm term,
        String title,
        String unit,
        List<OfASide> sides,
        List<TrendSentence> said,
        TrendChart chart,
        List<ShownValue> values) {

    /** @param difference from the first value to the last, in words; empty where there is but one */
    public record OfASide(String title, ShownValue first, ShownValue last, Change change, String difference) {}

    /** The sentences in one, for those who do not see the chart. */
    public String summary() {
        return String.join(" ", said.stream().map(TrendSentence::text).toList());
    }

    /** Whether there is more than one day to compare. */
    public boolean isOverTime() {
        return sides.stream().anyMatch(side -> !side.change().isOneValue());
    }
}
