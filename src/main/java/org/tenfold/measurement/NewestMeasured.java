package org.tenfold.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tenfold.child.MeasuredOfAChild;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;

/**
 * Answers the rules of the library. Of each side the newest value is taken; of the two sides the worse one, the lower
 * where neither way is better. Yes is 1, no is 0. Milestones have no value, and what was taken back does not count.
 */
@ApplicationScoped
class NewestMeasured implements MeasuredOfAChild {

    @Inject
    Measurements measurements;

    @Inject
    Library library;

    @Override
    public Map<String, BigDecimal> newestOf(UUID childId, LocalDate on) {
        Map<String, BigDecimal> byMeasure = new HashMap<>();
        for (Measurement one : newestOfEachSide(measurements.newestOf(childId, on))) {
            MeasureTerm term = library.measureTerms().term(one.measure()).orElse(null);
            if (term != null && one.value() != null) {
                byMeasure.merge(one.measure(), one.value(), term::worse);
            }
        }
        return byMeasure;
    }

    /** Where a day has several values of a side, the one that was written down last. */
    static List<Measurement> newestOfEachSide(List<Measurement> newestFirst) {
        Set<String> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(one -> seen.add(one.measure() + " " + one.side()))
                .toList();
    }
}
