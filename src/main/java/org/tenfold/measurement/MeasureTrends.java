package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.chart.DayAxis;

/** What was measured of a child in a stretch of time, for the rooms above: any number of measures in one statement. */
@RequestScoped
public class MeasureTrends {

    @Inject
    Measurements measurements;

    @Inject
    Trends trends;

    @Inject
    MeasurementWords words;

    /**
     * Those of the measures of which there is a value, in their order. Milestones have none.
     *
     * @param sessions the days on which the child was treated
     */
    public List<MeasureTrend> between(
            UUID childId, Collection<MeasureTerm> terms, LocalDate from, LocalDate to, List<LocalDate> sessions) {
        List<MeasureTerm> counted =
                terms.stream().filter(term -> !term.isMilestone()).toList();
        Map<String, List<Measurement>> byMeasure =
                measurements
                        .between(
                                childId, counted.stream().map(MeasureTerm::code).toList(), from, to)
                        .stream()
                        .collect(Collectors.groupingBy(Measurement::measure));
        return counted.stream()
                .filter(term -> byMeasure.containsKey(term.code()))
                .map(term -> trend(term, byMeasure.get(term.code()), sessions))
                .toList();
    }

    private MeasureTrend trend(MeasureTerm term, List<Measurement> counting, List<LocalDate> sessions) {
        return new MeasureTrend(
                term,
                words.title(term),
                term.isNumber() ? words.text(term.unit()) : null,
                trends.changes(term, counting).stream()
                        .map(change -> side(term, change))
                        .toList(),
                trends.said(term, counting),
                TrendChart.of(term, counting, sessions, labels(term)),
                counting.stream()
                        .sorted(Comparator.comparing(Measurement::takenOn)
                                .thenComparing(Measurement::side)
                                .thenComparing(Measurement::firstRecordedAt))
                        .map(one -> shown(term, one))
                        .toList());
    }

    private MeasureTrend.OfASide side(MeasureTerm term, Change change) {
        return new MeasureTrend.OfASide(
                trends.named(term, change.first().side()),
                shown(term, change.first()),
                shown(term, change.last()),
                change,
                change.isOneValue() ? "" : trends.difference(term, change));
    }

    private ShownValue shown(MeasureTerm term, Measurement one) {
        return new ShownValue(one, words.value(term, one));
    }

    private TrendChart.Labels labels(MeasureTerm term) {
        return new TrendChart.Labels() {
            @Override
            public String of(BigDecimal value) {
                return words.mark(term, value);
            }

            @Override
            public String of(LocalDate day, DayAxis axis) {
                return words.mark(day, axis);
            }
        };
    }
}
