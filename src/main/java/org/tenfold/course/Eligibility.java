package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
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
    WhatIsKnown known;

    /** What the record alone says today of each protocol, before anything is asked or ordered; it is read once. */
    public OfProtocol ofRecord(Child child, Account prescriber, LocalDate today) {
        return ofRecord(known.of(child, today), prescriber);
    }

    /** The same of a record that has been read. */
    OfProtocol ofRecord(WhatIsKnown.OfAChild record, Account prescriber) {
        return protocol -> {
            Facts facts = record.facts(protocol)
                    .prescriber(prescriber.qualifications())
                    .build();
            return new Assessment(
                    Rules.findings(askedOfTheRecord(protocol), facts),
                    protocol.indicatedFor(record.conditions()),
                    record.conditions());
        };
    }

    /** What the rules say of a protocol. */
    public interface OfProtocol {
        Assessment of(Protocol protocol);
    }

    /** What the record and the order say together. The rules are asked for the first day of the course. */
    public Assessment of(CourseOrder order) {
        WhatIsKnown.OfAChild record = known.of(order.child(), order.firstDay());
        Facts facts = record.facts(order.protocol())
                .prescriber(order.prescribedBy().qualifications())
                .performer(order.performedBy().qualifications())
                .sessions(order.sessions())
                .minutesToday(order.minutes())
                .hour(order.hour())
                .answers(order.answers())
                .build();
        return new Assessment(
                Rules.findings(order.protocol().rulesAt(Moment.ASSIGNMENT), facts),
                order.protocol().indicatedFor(record.conditions()),
                record.conditions());
    }

    /** Nobody has been asked yet: that an answer is missing says nothing. */
    private static List<Rule> askedOfTheRecord(Protocol protocol) {
        return protocol.rulesAt(Moment.ASSIGNMENT).stream()
                .filter(rule -> rule.when().parts().noneMatch(Condition.Unanswered.class::isInstance))
                .toList();
    }
}
