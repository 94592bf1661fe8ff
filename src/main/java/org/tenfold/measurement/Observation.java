package org.tenfold.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was found: of which measure, on which side, how much, and on which clinical day.
 *
 * @param measure code of the library
 * @param value in the unit of the measure; 1 or 0 for yes or no; null for a milestone, of which the day is what counts
 * @param remark position of the child, circumstances; null for none
 */
public record Observation(String measure, Side side, BigDecimal value, LocalDate takenOn, String remark) {

    boolean saysTheSameAs(Measurement other) {
        return measure.equals(other.measure())
                && side == other.side()
                && takenOn.equals(other.takenOn())
                && (value == null
                        ? other.value() == null
                        : other.value() != null && value.compareTo(other.value()) == 0);
    }
}
