package org.tenfold.measurement.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Where a value lies among those of healthy children of the same age and sex.
 *
 * @param z standard deviations above the median, to two decimals
 * @param days the age for which it was compared
 * @param implausible whether it lies so far out that a mistake is likelier
 */
public record Growth(BigDecimal z, long days, boolean implausible) {

    private static final NormalDistribution HEALTHY = new NormalDistribution();
    private static final int IN_A_HUNDRED = 100;

    /** How far from the median. */
    public enum Zone {
        FAR_BELOW,
        BELOW,
        USUAL,
        ABOVE,
        FAR_ABOVE
    }

    static Growth of(GrowthMeasure measure, double z, long days) {
        return new Growth(BigDecimal.valueOf(z).setScale(2, RoundingMode.HALF_UP), days, measure.isImplausible(z));
    }

    /** How many of a hundred healthy children lie below it. */
    public int centile() {
        return (int) Math.round(IN_A_HUNDRED * HEALTHY.cumulativeProbability(z.doubleValue()));
    }

    public Zone zone() {
        if (z.compareTo(BigDecimal.valueOf(-3)) < 0) {
            return Zone.FAR_BELOW;
        }
        if (z.compareTo(BigDecimal.valueOf(-2)) < 0) {
            return Zone.BELOW;
        }
        if (z.compareTo(BigDecimal.valueOf(3)) > 0) {
            return Zone.FAR_ABOVE;
        }
        return z.compareTo(BigDecimal.valueOf(2)) > 0 ? Zone.ABOVE : Zone.USUAL;
    }
}
