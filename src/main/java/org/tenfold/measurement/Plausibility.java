package org.tenfold.measurement;

import java.math.BigDecimal;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.time.Age;

/** Whether a value can be believed. What is doubtful is asked once more; nonsense is never kept. */
public enum Plausibility {
    SENSIBLE,
    DOUBTFUL,
    NONSENSE;

    /** No child is ten times heavier, longer or hotter than the most that is believed: the unit was another. */
    private static final BigDecimal TIMES_THE_MOST = BigDecimal.TEN;

    private static final int MOST_DECIMALS = 3;

    public static Plausibility of(BigDecimal value, MeasureTerm term, Age age) {
        return switch (term.kind()) {
            case NUMBER -> ofNumber(value, term, age);
            case SCALE, CHOICE -> wholeWithin(value, term.range()) ? SENSIBLE : NONSENSE;
            case YES_NO ->
                wholeWithin(value, new MeasureTerm.Range(BigDecimal.ZERO, BigDecimal.ONE)) ? SENSIBLE : NONSENSE;
            case MILESTONE -> NONSENSE;
        };
    }

    private static Plausibility ofNumber(BigDecimal value, MeasureTerm term, Age age) {
        boolean nothing = value.signum() == 0 && term.range().min().signum() > 0;
        boolean beyond = value.compareTo(term.range().max().multiply(TIMES_THE_MOST)) > 0;
        if (value.signum() < 0 || nothing || beyond || decimals(value) > MOST_DECIMALS) {
            return NONSENSE;
        }
        return term.rangeAt(age).holds(value) ? SENSIBLE : DOUBTFUL;
    }

    private static boolean wholeWithin(BigDecimal value, MeasureTerm.Range range) {
        return decimals(value) <= 0 && range.holds(value);
    }

    private static int decimals(BigDecimal value) {
        return value.stripTrailingZeros().scale();
    }
}
