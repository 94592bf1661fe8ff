package org.tenfold.course;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tenfold.child.Child;
import org.tenfold.child.MeasuredOfAChild;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerms;
import org.tenfold.library.Protocol;
import org.tenfold.library.Vocabulary;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.FactsBuilder;

/** What the records know of a child on a clinical day, for the rules to look at; read once and asked for many protocols. */
@ApplicationScoped
public class WhatIsKnown {

    @Inject
    RecordedConditions conditions;

    @Inject
    Courses courses;

    @Inject
    Library library;

    @Inject
    @All
    List<MeasuredOfAChild> measured;

    /** The record of a child as it stands on a day. */
    public record OfAChild(
            Child child,
            LocalDate on,
            List<RecordedCondition> recorded,
            List<Course> courses,
            Map<String, BigDecimal> measurements,
            List<MeasuredOfAChild.Grown> growth,
            boolean withoutSex,
            Vocabulary conditionTerms,
            MeasureTerms measureTerms) {

        /** Everything but what depends on a protocol. */
        public FactsBuilder facts() {
            return Facts.of(child.ageOn(on))
                    .correctedAge(child.correctedAgeOn(on))
                    .conditions(conditions())
                    .growth(scores())
                    .devices(codes(RecordedCondition.Kind.DEVICE))
                    .sex(sex())
                    .gestationWeeks(child.gestationalWeeks())
                    .measurements(measurements)
                    .openCourses(slugs(course -> course.status().isOpen()))
                    .finishedCourses(slugs(course -> course.status() == CourseStatus.COMPLETED));
        }

        /** The same, with what went before in the series of courses from a protocol and from those that count as it. */
        public FactsBuilder facts(Protocol protocol) {
            List<Course> series = courses.stream()
                    .filter(course -> course.countsAs().equals(protocol.countsAs()))
                    .toList();
            FactsBuilder facts = facts().courseNumber(
                            1 + series.stream().mapToInt(Course::ordinal).max().orElse(0));
            series.stream()
                    .map(Course::endedOn)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .ifPresent(ended -> facts.daysSinceLastCourse((int) ChronoUnit.DAYS.between(ended, on)));
            return facts;
        }

        private String sex() {
            return switch (child.sex()) {
                case GIRL -> "female";
                case BOY -> "male";
                case UNKNOWN -> null;
            };
        }

        /** Codes of the conditions that are current: on the record, or counting because of what was measured. */
        public Set<String> conditions() {
            Set<String> codes = new TreeSet<>(codes(RecordedCondition.Kind.CONDITION));
            codes.addAll(counting());
            return codes;
        }

        /** Codes of the conditions that stand on nobody's list and count because of what was measured. */
        private Set<String> counting() {
            return conditionTerms.countingIn(Facts.of(child.ageOn(on))
                    .correctedAge(child.correctedAgeOn(on))
                    .sex(sex())
                    .measurements(measurements)
                    .growth(scores())
                    .build());
        }

        private Map<String, BigDecimal> scores() {
            return growth.stream()
                    .collect(Collectors.toMap(MeasuredOfAChild.Grown::measure, MeasuredOfAChild.Grown::z));
        }

        /** Why a condition counts that is not on the record: the values that decided. */
        List<MeasuredCondition> measuredConditions() {
            Set<String> recordedCodes = codes(RecordedCondition.Kind.CONDITION);
            return counting().stream()
                    .filter(code -> !recordedCodes.contains(code))
                    .flatMap(code -> conditionTerms.term(code).stream())
                    .flatMap(term -> growth.stream()
                            .filter(one -> term.asksForGrowthOf(one.measure()))
                            .flatMap(one -> measureTerms.term(one.measure()).stream()
                                    .map(measure -> new MeasuredCondition(term.name(), measure, one))))
                    .toList();
        }

        private Set<String> codes(RecordedCondition.Kind kind) {
            return recorded.stream()
                    .filter(condition -> condition.kind() == kind)
                    .map(RecordedCondition::code)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Set<String> slugs(Predicate<Course> which) {
            return courses.stream().filter(which).map(Course::countsAs).collect(Collectors.toUnmodifiableSet());
        }
    }

    public OfAChild of(Child child, LocalDate on) {
        List<MeasuredOfAChild.Newest> found =
                measured.stream().map(one -> one.newestOf(child, on)).toList();
        Map<String, BigDecimal> newest = new HashMap<>();
        found.forEach(one -> newest.putAll(one.values()));
        return new OfAChild(
                child,
                on,
                conditions.currentOf(child.id(), on),
                courses.of(child.id()),
                newest,
                found.stream().flatMap(one -> one.growth().stream()).toList(),
                found.stream().anyMatch(MeasuredOfAChild.Newest::withoutSex),
                library.conditions(),
                library.measureTerms());
    }
}
