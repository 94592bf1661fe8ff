package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tenfold.child.Child;
import org.tenfold.library.MeasureTerm;
import org.tenfold.measurement.growth.Growth;
import org.tenfold.measurement.growth.GrowthStandard;
import org.tenfold.measurement.growth.GrowthStandards;

/** Lays the values of a measure out among the curves of the growth standards. */
@RequestScoped
class GrowthSheets {

    @Inject
    ComparingGrowth comparing;

    @Inject
    GrowthStandards standards;

    @Inject
    GrowthWords words;

    @Inject
    MeasurementWords measured;

    /** @param counting the newest first */
    Optional<GrowthSheet> of(Child child, MeasureTerm term, List<Measurement> counting, boolean staff) {
        return comparing.standard(child, term.code()).flatMap(standard -> of(child, term, standard, counting, staff));
    }

    private Optional<GrowthSheet> of(
            Child child, MeasureTerm term, GrowthStandard standard, List<Measurement> counting, boolean staff) {
        List<GrowthSheet.Line> lines = new ArrayList<>();
        List<GrowthChart.Aged> judged = new ArrayList<>();
        List<GrowthChart.Aged> sinceBirth = new ArrayList<>();
        List<String> said = List.of();
        for (Measurement one : counting) {
            Comparison comparison = comparing.of(child, one).orElse(null);
            if (comparison == null) {
                continue;
            }
            if (lines.isEmpty()) {
                said = words.sentences(child, term, one, comparison, staff);
            }
            lines.add(line(child, term, one, comparison));
            comparison
                    .judged()
                    .ifPresent(by -> judged.add(new GrowthChart.Aged(by.growth().days(), one.value())));
            if (ComparingGrowth.isCorrected(child, one.takenOn())) {
                sinceBirth.add(new GrowthChart.Aged(comparison.sinceBirth().days(), one.value()));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Collections.reverse(judged);
        Collections.reverse(sinceBirth);
        return Optional.of(new GrowthSheet(
                GrowthChart.of(standard, judged, sinceBirth, measured::number),
                said,
                lines,
                staff,
                !sinceBirth.isEmpty(),
                standards.nodes(),
                measured.number(new BigDecimal(GrowthStandards.MOST_DIFFERENCE))));
    }

    private GrowthSheet.Line line(Child child, MeasureTerm term, Measurement one, Comparison comparison) {
        boolean corrected = ComparingGrowth.isCorrected(child, one.takenOn());
        return new GrowthSheet.Line(
                one,
                measured.value(term, one),
                child.ageOn(one.takenOn()),
                cell(comparison.sinceBirth()),
                corrected && !comparison.beforeDue() ? child.correctedAgeOn(one.takenOn()) : null,
                comparison.corrected() == null ? null : cell(comparison.corrected()));
    }

    private GrowthSheet.Cell cell(Growth growth) {
        return new GrowthSheet.Cell(words.score(growth), words.below(growth));
    }
}
