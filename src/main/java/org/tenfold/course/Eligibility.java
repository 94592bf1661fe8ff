package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.rule.Condition;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.Rule;
import org.tenfold.library.rule.Rules;

/** Which rules of a protocol speak for and against a course for a child. */
@ApplicationScoped
public class Eligibility {

    @Inject
    RecordedConditions conditions;

    @Inject
    Courses courses;

    /** What the record alone says today of each protocol, before anything is asked or ordered; it is read once. */
    public OfProtocol ofRecord(Child child, Account prescriber, LocalDate today) {
        List<RecordedCondition> recorded = conditions.currentOf(child.id(), today);
        List<Course> all = courses.of(child.id());
        return protocol -> {
            List<Course> series = all.stream()
                    .filter(course -> course.protocolSlug().equals(protocol.slug()))
                    .toList();
            Facts facts = facts(child, prescriber, today, recorded, series).build();
            return new Assessment(Rules.findings(askedOfTheRecord(protocol), facts));
        };
    }

    /** What the rules say of a protocol. */
    public interface OfProtocol {
        Assessment of(Protocol protocol);
    }

    /** What the record and the order say together. The rules are asked for the first day of the course. */
    public Assessment of(CourseOrder order) {
        Child child = order.child();
        LocalDate first = order.firstDay();
        Facts facts = facts(
                        child,
                        order.prescribedBy(),
                        first,
                        conditions.currentOf(child.id(), first),
                        courses.series(child.id(), order.protocol().slug()))
                .performer(order.performedBy().qualifications())
                .sessions(order.sessions())
                .hour(order.hour())
                .answers(order.answers())
                .build();
        return new Assessment(Rules.findings(order.protocol().rulesAt(Moment.ASSIGNMENT), facts));
    }

    /** Nobody has been asked yet: that an answer is missing says nothing. */
    private static List<Rule> askedOfTheRecord(Protocol protocol) {
        return protocol.rulesAt(Moment.ASSIGNMENT).stream()
                .filter(rule -> rule.when().parts().noneMatch(Condition.Unanswered.class::isInstance))
                .toList();
    }

    private static Facts.Builder facts(
            Child child, Account prescriber, LocalDate on, List<RecordedCondition> recorded, List<Course> series) {
        Facts.Builder facts = Facts.of(child.ageOn(on))
                .correctedAge(child.correctedAgeOn(on))
                .conditions(codes(recorded, RecordedCondition.Kind.CONDITION))
                .devices(codes(recorded, RecordedCondition.Kind.DEVICE))
                .prescriber(prescriber.qualifications())
                .courseNumber(
                        1 + series.stream().mapToInt(Course::ordinal).max().orElse(0));
        series.stream()
                .map(Course::endedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .ifPresent(ended -> facts.daysSinceLastCourse((int) ChronoUnit.DAYS.between(ended, on)));
        return facts;
    }

    private static Set<String> codes(List<RecordedCondition> recorded, RecordedCondition.Kind kind) {
        return recorded.stream()
                .filter(condition -> condition.kind() == kind)
                .map(RecordedCondition::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
