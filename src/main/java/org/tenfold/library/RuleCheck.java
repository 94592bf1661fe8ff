package org.tenfold.library;

import java.util.List;
import java.util.Set;
import org.tenfold.library.item.Disagreement;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Question;
import org.tenfold.library.rule.Condition;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.OfTheCourse;
import org.tenfold.library.rule.Rule;

/** Whether a rule can be reached: its effect fits its moment, and what its condition asks about can be answered then. */
final class RuleCheck {

    private static final Set<Effect> AT_ASSIGNMENT = Set.of(Effect.BLOCK, Effect.ESCALATE, Effect.WARN);
    private static final Set<Effect> AT_CHECK = Set.of(Effect.REFER, Effect.POSTPONE, Effect.ESCALATE, Effect.WARN);
    private static final Set<String> YES_AND_NO = Set.of("yes", "no");

    private final NamedCheck named;
    private final List<Problem> problems;

    RuleCheck(NamedCheck named, List<Problem> problems) {
        this.named = named;
        this.problems = problems;
    }

    void check(Place place, Rule rule, Protocol protocol) {
        Set<Effect> allowed = rule.at() == Moment.ASSIGNMENT ? AT_ASSIGNMENT : AT_CHECK;
        if (!allowed.contains(rule.then())) {
            problems.add(Problem.of(
                    place.field("then"),
                    Fault.EFFECT_AT_ANOTHER_MOMENT,
                    rule.then().code()));
        }
        if ((rule.then() == Effect.WARN) != rule.isOverridable() && rule.then() != Effect.BLOCK) {
            problems.add(Problem.of(place.field("override"), Fault.OVERRIDE_DOES_NOT_FIT));
        }
        Place when = place.field("when");
        rule.when().parts().forEach(part -> {
            checkNames(when, part);
            checkAnswers(when, part, rule.at(), protocol);
        });
    }

    private void checkNames(Place when, Condition part) {
        if (part instanceof Condition.OnRecord on) {
            named.conditions(when, on.conditions());
        } else if (part instanceof Condition.NotOnRecord not) {
            named.conditions(when, not.conditions());
        } else if (part instanceof Condition.Wearing wearing) {
            named.devices(when, wearing.devices());
        } else if (part instanceof OfTheCourse.PrescriberLacks lacks) {
            named.qualifications(when, lacks.specialities());
        } else if (part instanceof OfTheCourse.PerformerLacks lacks) {
            named.qualifications(when, lacks.qualifications());
        } else if (part instanceof Condition.Measured measured) {
            named.measures(when, List.of(measured.measure()));
        } else if (part instanceof Condition.Grown grown) {
            named.measures(when, List.of(grown.measure()));
        } else if (part instanceof OfTheCourse.OpenCourse open) {
            named.protocols(when, open.protocols());
        } else if (part instanceof OfTheCourse.FinishedCourse finished) {
            named.protocols(when, finished.protocols());
        }
    }

    private void checkAnswers(Place when, Condition part, Moment moment, Protocol protocol) {
        if (part instanceof Condition.ReadingIs reading) {
            check(when, reading, protocol);
        } else if (part instanceof Condition.Unanswered unanswered) {
            asked(when, unanswered.question(), null, moment, protocol);
        } else if (part instanceof Condition.AnswerIs is) {
            asked(when, is.question(), is.answer(), moment, protocol);
        } else if (part instanceof Condition.AnswerIsNot isNot) {
            asked(when, isNot.question(), isNot.answer(), moment, protocol);
        } else if (part instanceof Condition.AnswerNumber number) {
            asked(when, number.question(), null, moment, protocol);
        }
    }

    private void check(Place when, Condition.ReadingIs reading, Protocol protocol) {
        boolean known = protocol.disagreements().stream()
                .filter(disagreement -> disagreement.id().equals(reading.disagreement()))
                .map(Disagreement::setting)
                .anyMatch(setting -> setting != null && setting.admits(reading.reading()));
        if (!known) {
            problems.add(Problem.of(when, Fault.NO_READING, reading.reading(), reading.disagreement()));
        }
    }

    private void asked(Place when, String id, String answer, Moment moment, Protocol protocol) {
        Question question = protocol.question(id).orElse(null);
        if (question == null) {
            problems.add(Problem.of(when, Fault.NO_QUESTION, id));
        } else if (question.at() != moment) {
            problems.add(Problem.of(when, Fault.QUESTION_AT_ANOTHER_MOMENT, id));
        } else if (answer != null && !admits(question, answer)) {
            problems.add(Problem.of(when, Fault.NO_ANSWER, answer, id));
        }
    }

    private static boolean admits(Question question, String answer) {
        return question.isChoice()
                ? question.option(answer).isPresent()
                : !question.isYesNo() || YES_AND_NO.contains(answer);
    }
}
