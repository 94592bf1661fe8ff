package org.tenfold.library.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/**
 * When a rule strikes: a closed vocabulary, the same words as in the files of the library. Here stands what is asked of
 * the child and of the answers, and how conditions are put together; {@link OfTheCourse} asks for the course.
 */
public sealed interface Condition
        permits Condition.AgeIs,
                Condition.OnRecord,
                Condition.NotOnRecord,
                Condition.Wearing,
                Condition.SexIs,
                Condition.BornBefore,
                Condition.Measured,
                Condition.Grown,
                Condition.AnswerIs,
                Condition.AnswerIsNot,
                Condition.AnswerNumber,
                Condition.Unanswered,
                Condition.ReadingIs,
                Condition.All,
                Condition.Any,
                Condition.Not,
                OfTheCourse {

    Truth in(Facts facts);

    /** The simple conditions that this one is made of. */
    default Stream<Condition> parts() {
        return Stream.of(this);
    }

    record AgeIs(Bound bound, Span span, boolean corrected) implements Condition {
        @Override
        public Truth in(Facts facts) {
            Age age = corrected ? facts.correctedAge() : facts.age();
            return bound.admits(age.hasReached(span) ? 0 : -1);
        }
    }

    record OnRecord(Set<String> conditions) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(!Collections.disjoint(facts.conditions(), conditions));
        }
    }

    record NotOnRecord(Set<String> conditions) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(Collections.disjoint(facts.conditions(), conditions));
        }
    }

    record Wearing(Set<String> devices) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(!Collections.disjoint(facts.devices(), devices));
        }
    }

    record SexIs(String sex) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return facts.sex() == null ? Truth.UNKNOWN : Truth.of(facts.sex().equals(sex));
        }
    }

    /** Born after fewer whole weeks of gestation than these. */
    record BornBefore(int weeks) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return Bound.BELOW.admits(facts.gestationWeeks(), weeks);
        }
    }

    /** The newest value on the record, in the unit of the measure. */
    record Measured(String measure, Bound bound, BigDecimal limit) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return bound.admits(facts.measured(measure), limit);
        }
    }

    /** How far the newest value lies from the median of the growth standards, in standard deviations. */
    record Grown(String measure, Bound bound, BigDecimal limit) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return bound.admits(facts.grown(measure), limit);
        }
    }

    record AnswerIs(String question, String answer) implements Condition {
        @Override
        public Truth in(Facts facts) {
            String given = facts.answer(question);
            return given == null ? Truth.UNKNOWN : Truth.of(given.equals(answer));
        }
    }

    record AnswerIsNot(String question, String answer) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return new AnswerIs(question, answer).in(facts).not();
        }
    }

    record AnswerNumber(String question, Bound bound, BigDecimal limit) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return bound.admits(facts.number(question), limit);
        }
    }

    record Unanswered(String question) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(facts.answer(question) == null);
        }
    }

    /** Which reading of a disagreement is in force is known when the protocol is read. */
    record ReadingIs(String disagreement, String reading, String inForce) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(reading.equals(inForce));
        }
    }

    record All(List<Condition> conditions) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return conditions.stream().map(part -> part.in(facts)).reduce(Truth.YES, Truth::and);
        }

        @Override
        public Stream<Condition> parts() {
            return conditions.stream().flatMap(Condition::parts);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return conditions.stream().map(part -> part.in(facts)).reduce(Truth.NO, Truth::or);
        }

        @Override
        public Stream<Condition> parts() {
            return conditions.stream().flatMap(Condition::parts);
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return condition.in(facts).not();
        }

        @Override
        public Stream<Condition> parts() {
            return condition.parts();
        }
    }
}
