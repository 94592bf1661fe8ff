package org.tenfold.child;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Knows what was measured of a child. Rules ask for it; whoever keeps the measurements answers. */
public interface MeasuredOfAChild {

    /**
     * The newest of what was measured up to a day.
     *
     * @param values of each measure, by its code, in its unit
     * @param growth those that can be compared with the growth standards
     * @param withoutSex whether something could be compared, were the sex of the child recorded
     */
    record Newest(Map<String, BigDecimal> values, List<Grown> growth, boolean withoutSex) {}

    /**
     * A value against the growth standards.
     *
     * @param z standard deviations from the median; for the corrected age, where there is one
     * @param corrected whether it was compared for the corrected age
     */
    record Grown(String measure, BigDecimal value, LocalDate takenOn, BigDecimal z, boolean corrected) {

        private static final BigDecimal FAR_BELOW = BigDecimal.valueOf(-3);

        public boolean isFarBelow() {
            return z.compareTo(FAR_BELOW) < 0;
        }
    }

    Newest newestOf(Child child, LocalDate on);
}
