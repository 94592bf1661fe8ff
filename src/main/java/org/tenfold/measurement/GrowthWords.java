package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.child.Sex;
import org.tenfold.library.MeasureTerm;
import org.tenfold.measurement.growth.Growth;

/** Says how a value compares with the growth standards: plainly for everybody, and in scores for the staff. */
@RequestScoped
class GrowthWords {

    private static final int IN_A_HUNDRED = 100;
    private static final char MINUS = '\u2212';

    @Inject
    MeasurementWords words;

    @Inject
    ComparingGrowth comparing;

    /** What is said of a value before a chart of it. */
    List<String> sentences(Child child, MeasureTerm term, Measurement one, Comparison comparison, boolean staff) {
        GrowthMessages messages = words.growth();
        List<String> said = new ArrayList<>();
        if (comparison.beforeDue()) {
            said.add(messages.beforeDue(child.givenName()));
            return said;
        }
        Comparison.Judged judged = comparison.judged().orElseThrow();
        Growth growth = judged.growth();
        String value = words.value(term, one);
        boolean girl = child.sex() == Sex.GIRL;
        said.add(messages.plain(growth.zone(), value, below(growth), girl));
        if (judged.corrected()) {
            said.add(messages.countedFromDueDate(child.givenName()));
        }
        if (staff) {
            said.add(
                    judged.corrected()
                            ? messages.scores(
                                    score(growth),
                                    below(growth),
                                    score(comparison.sinceBirth()),
                                    below(comparison.sinceBirth()))
                            : messages.oneScore(score(growth), below(growth)));
        }
        if (growth.implausible()) {
            said.add(messages.implausible());
        }
        return said;
    }

    /** A few words beside a newest value; empty where nothing can be compared. */
    String inShort(Child child, Measurement one) {
        return comparing
                .of(child, one)
                .flatMap(Comparison::judged)
                .map(judged -> words.growth().inShort(judged.growth().zone()))
                .orElse("");
    }

    /** How many of a hundred healthy children lie below: "38", "fewer than 1". */
    String below(Growth growth) {
        int centile = growth.centile();
        if (centile <= 0) {
            return words.growth().fewerThanOne();
        }
        return centile >= IN_A_HUNDRED ? words.growth().moreThanNinetyNine() : String.valueOf(centile);
    }

    String score(Growth growth) {
        return score(growth.z());
    }

    private String score(BigDecimal z) {
        String number = words.number(z.abs());
        return switch (z.signum()) {
            case -1 -> MINUS + number;
            case 1 -> "+" + number;
            default -> number;
        };
    }
}
