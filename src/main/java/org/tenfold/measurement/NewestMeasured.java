package org.tenfold.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenfold.child.Child;
import org.tenfold.child.MeasuredOfAChild;
import org.tenfold.child.Sex;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.measurement.growth.GrowthMeasure;

/**
 * Answers the rules of the library. Of each side the newest value is taken; of the two sides the worse one, the lower
 * where neither way is better. Yes is 1, no is 0. Choices and milestones have no value, and what was taken back does not count. Growth
 * is that of the day on which the value was taken.
 */
@ApplicationScoped
class NewestMeasured implements MeasuredOfAChild {

    @Inject
    Measurements measurements;

    @Inject
    ComparingGrowth comparing;

    @Inject
    Library library;

    @Override
    public Newest newestOf(Child child, LocalDate on) {
        Map<String, BigDecimal> byMeasure = new HashMap<>();
        List<Grown> growth = new ArrayList<>();
        boolean withoutSex = false;
        for (Measurement one : newestOfEachSide(measurements.newestOf(child.id(), on))) {
            MeasureTerm term = library.measureTerms().term(one.measure()).orElse(null);
            if (term != null && one.value() != null && !term.isChoice()) {
                byMeasure.merge(one.measure(), one.value(), term::worse);
                comparing
                        .of(child, one)
                        .flatMap(Comparison::judged)
                        .ifPresent(judged -> growth.add(new Grown(
                                one.measure(),
                                one.value(),
                                one.takenOn(),
                                judged.growth().z(),
                                judged.corrected())));
                withoutSex |= child.sex() == Sex.UNKNOWN
                        && GrowthMeasure.of(one.measure()).isPresent();
            }
        }
        return new Newest(byMeasure, growth, withoutSex);
    }

    /** Where a day has several values of a side, the one that was written down last. */
    static List<Measurement> newestOfEachSide(List<Measurement> newestFirst) {
        Set<String> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(one -> seen.add(one.measure() + " " + one.side()))
                .toList();
    }
}
