package org.tenfold.library.rule;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/** When a rule strikes: a closed vocabulary, the same words as in the files of the library. */
public sealed interface Condition {

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
            String given = facts.answer(question);
            if (given == null) {
                return Truth.UNKNOWN;
            }
            try {
                return bound.admits(new BigDecimal(given).compareTo(limit));
            } catch (NumberFormatException e) {
                return Truth.UNKNOWN;
            }
        }
    }

    record Unanswered(String question) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(facts.answer(question) == null);
        }
    }

    /** The prescribing doctor has none of these specialities. */
    record PrescriberLacks(Set<String> specialities) implements Condition {
        @Override
        public Truth in(Facts facts) {
            Set<String> known = facts.prescriberQualifications();
            return known == null ? Truth.UNKNOWN : Truth.of(Collections.disjoint(known, specialities));
        }
    }

    /** The masseur lacks at least one of these qualifications. */
    record PerformerLacks(Set<String> qualifications) implements Condition {
        @Override
        public Truth in(Facts facts) {
            Set<String> known = facts.performerQualifications();
            return known == null ? Truth.UNKNOWN : Truth.of(!known.containsAll(qualifications));
        }
    }

    record Sessions(Bound bound, int limit) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return count(facts.sessions(), bound, limit);
        }
    }

    record CourseNumber(Bound bound, int limit) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return count(facts.courseNumber(), bound, limit);
        }
    }

    /** A child who never had a course of this protocol has waited long enough. */
    record SinceLastCourse(Bound bound, int days) implements Condition {
        @Override
        public Truth in(Facts facts) {
            Integer since = facts.daysSinceLastCourse();
            return since == null ? Truth.of(bound != Bound.BELOW) : count(since, bound, days);
        }
    }

    record Hour(Bound bound, LocalTime limit) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return facts.hour() == null
                    ? Truth.UNKNOWN
                    : bound.admits(facts.hour().compareTo(limit));
        }
    }

    record MassageToday(boolean another) implements Condition {
        @Override
        public Truth in(Facts facts) {
            return Truth.of(facts.massageToday() == another);
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

    private static Truth count(Integer known, Bound bound, int limit) {
        return known == null ? Truth.UNKNOWN : bound.admits(Integer.compare(known, limit));
    }
}
