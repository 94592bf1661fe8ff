package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.Finding;
import org.tenfold.library.rule.Rules;

/** Which rules of a protocol speak for and against a course for a child. */
@ApplicationScoped
public class Eligibility {

    @Inject
    RecordedConditions conditions;

    @Inject
    Courses courses;

    /** What the record alone says today, before anything is ordered. */
    public List<Finding> ofRecord(Child child, Protocol protocol, Account prescriber, LocalDate today) {
        Facts facts = known(child, protocol, prescriber, today, conditions.currentOf(child.id(), today))
                .build();
        return Rules.findings(protocol.rulesAt(Moment.ASSIGNMENT), facts);
    }

    /** The same for several protocols, with the record read once. */
    public Findings ofRecord(Child child, List<Protocol> protocols, Account prescriber, LocalDate today) {
        List<RecordedCondition> recorded = conditions.currentOf(child.id(), today);
        return protocol -> Rules.findings(
                protocol.rulesAt(Moment.ASSIGNMENT),
                facts(child, prescriber, today, recorded).build());
    }

    /** What the rules say of a protocol. */
    public interface Findings {
        List<Finding> of(Protocol protocol);
    }

    /** What the record and the order say together. The rules are asked for the first day of the course. */
    public List<Finding> of(CourseOrder order) {
        Facts facts = known(
                        order.child(),
                        order.protocol(),
                        order.prescribedBy(),
                        order.firstDay(),
                        conditions.currentOf(order.child().id(), order.firstDay()))
                .performer(order.performedBy().qualifications())
                .sessions(order.sessions())
                .hour(order.hour())
                .answers(order.answers())
                .build();
        return Rules.findings(order.protocol().rulesAt(Moment.ASSIGNMENT), facts);
    }

    private Facts.Builder known(
            Child child, Protocol protocol, Account prescriber, LocalDate on, List<RecordedCondition> recorded) {
        Facts.Builder facts = facts(child, prescriber, on, recorded);
        List<Course> series = courses.series(child.id(), protocol.slug());
        facts.courseNumber(series.isEmpty() ? 1 : series.get(0).ordinal() + 1);
        series.stream()
                .map(Course::endedOn)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .ifPresent(ended -> facts.daysSinceLastCourse((int) ChronoUnit.DAYS.between(ended, on)));
        return facts;
    }

    private static Facts.Builder facts(
            Child child, Account prescriber, LocalDate on, List<RecordedCondition> recorded) {
        return Facts.of(child.ageOn(on))
                .correctedAge(child.correctedAgeOn(on))
                .conditions(codes(recorded, RecordedCondition.Kind.CONDITION))
                .devices(codes(recorded, RecordedCondition.Kind.DEVICE))
                .prescriber(prescriber.qualifications());
    }

    private static Set<String> codes(List<RecordedCondition> recorded, RecordedCondition.Kind kind) {
        return recorded.stream()
                .filter(condition -> condition.kind() == kind)
                .map(RecordedCondition::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
