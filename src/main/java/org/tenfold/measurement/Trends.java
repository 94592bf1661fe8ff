package org.tenfold.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.tenfold.library.MeasureTerm;

/** Puts the course of values into words. */
@RequestScoped
class Trends {

    @Inject
    MeasurementWords words;

    /** From the first value to the last, for each side that was measured. */
    List<Change> changes(MeasureTerm term, List<Measurement> counting) {
        return Arrays.stream(Side.values())
                .flatMap(side -> Change.of(term, side, counting).stream())
                .toList();
    }

    List<TrendSentence> said(MeasureTerm term, List<Measurement> counting) {
        return changes(term, counting).stream()
                .map(change -> new TrendSentence(sentence(term, change), change.verdict()))
                .toList();
    }

    private String sentence(MeasureTerm term, Change change) {
        String first = words.value(term, change.first());
        String firstDay = words.day(change.first().takenOn());
        String name = named(term, change.first().side());
        if (change.isOneValue()) {
            return words.messages().one(name, first, firstDay);
        }
        String fromTo = words.messages()
                .fromTo(
                        name,
                        first,
                        firstDay,
                        words.value(term, change.last()),
                        words.day(change.last().takenOn()));
        return fromTo + (!term.isCounted() ? "." : ": " + difference(term, change) + ".");
    }

    /** "0.5 kg more". */
    String difference(MeasureTerm term, Change change) {
        return !term.isCounted()
                ? ""
                : words.messages().difference(change.direction(), words.difference(term, change.difference()));
    }

    /** "Hip abduction, left". */
    String named(MeasureTerm term, Side side) {
        return side == Side.NONE
                ? words.title(term)
                : words.title(term) + ", " + words.messages().side(side);
    }
}
