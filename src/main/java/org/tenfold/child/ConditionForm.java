package org.tenfold.child;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.child.RecordedCondition.Kind;
import org.tenfold.library.Vocabulary;
import org.tenfold.shared.web.FormErrors;

/** A condition or device, as it was typed. */
public record ConditionForm(
        @RestForm String code,
        @RestForm String since,
        @RestForm String lastDay) {

    /** What can be recorded about a child. */
    record Entry(String code, LocalDate since, LocalDate lastDay) {}

    static ConditionForm empty(LocalDate today) {
        return new ConditionForm("", today.toString(), "");
    }

    /** What was typed; to be used only when no errors were found. */
    Entry read(FormErrors errors, Child child, LocalDate today, Kind kind, Vocabulary vocabulary, ChildWords words) {
        String chosen = errors.text("code", code, 60);
        LocalDate first = errors.date("since", since);
        LocalDate last = errors.optionalDate("lastDay", lastDay);
        if (chosen != null && !vocabulary.knows(chosen)) {
            errors.notOffered("code");
        }
        if (first != null && (first.isAfter(today) || first.isBefore(child.birthDate()))) {
            errors.add("since", words.ofConditions().sinceOutOfRange());
        }
        if (first != null && last != null && last.isBefore(first)) {
            errors.add("lastDay", words.refusals().conditionEndsBeforeItBegins());
        }
        if (last == null && kind == Kind.CONDITION && chosen != null && passes(chosen, vocabulary)) {
            errors.add("lastDay", words.ofConditions().lastDayMissing());
        }
        return new Entry(chosen, first, last);
    }

    private static boolean passes(String code, Vocabulary vocabulary) {
        return vocabulary.term(code).filter(term -> !term.lasting()).isPresent();
    }
}
