package org.tenfold.homeprogramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.course.Course;
import org.tenfold.library.Library;
import org.tenfold.library.item.Moment;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.Rule;

/**
 * What came upon the child's record after the course was signed, and would put off a session, puts off the exercises at
 * home too. What stood there before was weighed by the doctor who signed.
 */
@ApplicationScoped
class HeldByTheRecord implements HoldsExercises {

    private static final Set<Effect> PUTTING_OFF = Set.of(Effect.BLOCK, Effect.REFER, Effect.POSTPONE);

    @Inject
    RecordedConditions conditions;

    @Inject
    Library library;

    @Override
    public List<Hold> between(LocalDate from, LocalDate to, Collection<Course> courses) {
        Set<UUID> children = courses.stream().map(course -> course.child().id()).collect(Collectors.toSet());
        List<RecordedCondition> recorded = conditions.currentBetween(children, from, to);
        return courses.stream()
                .flatMap(course -> recorded.stream()
                        .filter(condition ->
                                condition.child().id().equals(course.child().id()))
                        .filter(condition -> isNewerThan(course, condition))
                        .flatMap(condition -> holds(course, condition)))
                .toList();
    }

    private static boolean isNewerThan(Course course, RecordedCondition condition) {
        return condition.recordedAt().isAfter(course.assignedAt());
    }

    private Stream<Hold> holds(Course course, RecordedCondition condition) {
        return library.version(course.edition()).rulesAt(Moment.CHECK).stream()
                .filter(rule -> PUTTING_OFF.contains(rule.then()) && strikesBecauseOf(condition, rule, course))
                .limit(1)
                .map(rule -> new Hold(course.id(), condition.since(), condition.lastDay(), Set.of(), rule.text()));
    }

    private static boolean strikesBecauseOf(RecordedCondition condition, Rule rule, Course course) {
        Set<String> code = Set.of(condition.code());
        boolean isCondition = condition.kind() == RecordedCondition.Kind.CONDITION;
        Facts without = Facts.of(course.child().ageOn(condition.since()))
                .correctedAge(course.child().correctedAgeOn(condition.since()))
                .build();
        Facts with = Facts.of(course.child().ageOn(condition.since()))
                .correctedAge(course.child().correctedAgeOn(condition.since()))
                .conditions(isCondition ? code : Set.of())
                .devices(isCondition ? Set.of() : code)
                .build();
        return rule.strikes(with) && !rule.strikes(without);
    }
}
