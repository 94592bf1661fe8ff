package org.tenfold.measurement.growth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The growth of healthy children of one sex in one measure, from birth to the fifth birthday. */
public final class GrowthStandard {

    private final GrowthMeasure measure;
    private final List<LmsTable> tables;

    /** @param tables one after the other; a table does not run smoothly into the next */
    GrowthStandard(GrowthMeasure measure, List<LmsTable> tables) {
        this.measure = measure;
        this.tables = List.copyOf(tables);
    }

    public boolean covers(long day) {
        return tables.stream().anyMatch(table -> table.holds(day));
    }

    /** How a value compares on a day of life; nothing beyond the days that the standards cover. */
    public Optional<Growth> compare(BigDecimal value, long day) {
        return on(day).map(lms -> Growth.of(measure, z(lms, value.doubleValue(), (int) day), day));
    }

    /** The value that lies so many standard deviations above the median, measured as this measure is. */
    public double value(double z, int day) {
        return measure.fromTheTable(on(day).orElseThrow().value(z), day);
    }

    private double z(Lms lms, double value, int day) {
        double inTheTable = measure.inTheTable(value, day);
        return measure.hasRestrictedTails() ? lms.zWithRestrictedTails(inTheTable) : lms.z(inTheTable);
    }

    private Optional<Lms> on(long day) {
        return tables.stream().filter(table -> table.holds(day)).findFirst().map(table -> table.at((int) day));
    }
}
