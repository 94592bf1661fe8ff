package org.tenfold.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tenfold.child.Child;
import org.tenfold.measurement.growth.Growth;
import org.tenfold.measurement.growth.GrowthMeasure;
import org.tenfold.measurement.growth.GrowthStandard;
import org.tenfold.measurement.growth.GrowthStandards;

/** Compares what was measured of a child with the growth standards. */
@ApplicationScoped
public class ComparingGrowth {

    /** Until this age a preterm child is compared by its corrected age. */
    static final int CORRECTED_UNTIL_MONTHS = 24;

    @Inject
    GrowthStandards standards;

    /** Nothing where the standards say nothing: another measure, a child without a recorded sex, or older than five. */
    Optional<Comparison> of(Child child, Measurement one) {
        return one.value() == null ? Optional.empty() : of(child, one.measure(), one.value(), one.takenOn());
    }

    Optional<Comparison> of(Child child, String measure, BigDecimal value, LocalDate on) {
        return standard(child, measure)
                .flatMap(standard -> standard.compare(value, child.ageOn(on).days())
                        .map(sinceBirth -> new Comparison(
                                sinceBirth, corrected(standard, child, value, on), isBeforeDue(child, on))));
    }

    Optional<GrowthStandard> standard(Child child, String measure) {
        return GrowthMeasure.of(measure).flatMap(one -> standards.of(one, child.sex()));
    }

    /** Whether the age of a child is corrected on a day. */
    static boolean isCorrected(Child child, LocalDate on) {
        return child.isPreterm() && child.ageOn(on).months() < CORRECTED_UNTIL_MONTHS;
    }

    private static boolean isBeforeDue(Child child, LocalDate on) {
        return child.isPreterm() && on.isBefore(child.dueDate());
    }

    private static Growth corrected(GrowthStandard standard, Child child, BigDecimal value, LocalDate on) {
        return isCorrected(child, on) && !isBeforeDue(child, on)
                ? standard.compare(value, child.correctedAgeOn(on).days()).orElse(null)
                : null;
    }
}
