package org.tenfold.library;

import java.util.List;
import org.tenfold.library.item.Cited;
import org.tenfold.library.item.Disagreement;
import org.tenfold.library.item.Forbidden;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Indication;
import org.tenfold.library.item.Measure;
import org.tenfold.library.item.Question;
import org.tenfold.library.item.Reading;
import org.tenfold.library.item.Referral;
import org.tenfold.library.item.Setting;
import org.tenfold.library.item.Step;
import org.tenfold.library.item.Variant;

/** Whether an item is sound in itself: what it cites and names is there, and its parts fit together. */
final class ItemCheck {

    private final NamedCheck named;
    private final List<Problem> problems;

    ItemCheck(NamedCheck named, List<Problem> problems) {
        this.named = named;
        this.problems = problems;
    }

    void check(Place place, Cited cited) {
        named.statements(place.field("cites"), cited.cites());
        if (cited.cites().isEmpty() && cited.reading() != Reading.CLINIC) {
            problems.add(Problem.of(place.field("cites"), Fault.CITES_NOTHING));
        }
        checkWords(place, cited);
        if (cited instanceof Disagreement disagreement && disagreement.setting() != null) {
            check(place.field("setting"), disagreement.setting());
        } else if (cited instanceof Question question) {
            check(place, question);
        }
    }

    private void checkWords(Place place, Cited cited) {
        if (cited instanceof Step step) {
            named.positions(place.field("position"), List.of(step.position()));
            named.techniques(place.field("techniques"), step.techniques());
            named.zones(place.field("zones"), step.zones());
        } else if (cited instanceof HomeExercise exercise) {
            named.positions(place.field("position"), List.of(exercise.position()));
            named.zones(place.field("zones"), exercise.zones());
        } else if (cited instanceof Forbidden forbidden) {
            named.zones(place.field("zones"), forbidden.zones());
            named.techniques(place.field("techniques"), forbidden.techniques());
        } else if (cited instanceof Indication indication) {
            named.conditions(place.field("for"), indication.suits());
        } else if (cited instanceof Variant variant) {
            named.conditions(place.field("for"), variant.suits());
        } else if (cited instanceof Measure measure && measure.measure() != null) {
            named.measures(place.field("measure"), List.of(measure.measure()));
        } else if (cited instanceof Referral referral) {
            named.qualifications(place.field("to"), referral.to());
        }
    }

    private void check(Place place, Setting setting) {
        if (!setting.admits(setting.defaultValue())) {
            problems.add(Problem.of(place, Fault.DEFAULT_BEYOND_LIMIT, setting.defaultValue()));
        }
    }

    private void check(Place place, Question question) {
        if (question.isChoice() == question.options().isEmpty()) {
            problems.add(Problem.of(place.field("options"), Fault.OPTIONS_OF_A_CHOICE));
        }
        if (question.usual() != null
                && question.isChoice()
                && question.option(question.usual()).isEmpty()) {
            problems.add(Problem.of(place.field("usual"), Fault.USUAL_IS_NO_OPTION, question.usual()));
        }
    }
}
