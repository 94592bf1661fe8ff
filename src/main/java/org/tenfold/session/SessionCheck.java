package org.tenfold.session;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Moment;
import org.tenfold.library.rule.Condition;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Facts;
import org.tenfold.library.rule.Finding;
import org.tenfold.library.rule.Rule;
import org.tenfold.library.rule.Rules;

/**
 * Which rules are asked before a session, and what they say. Beside the rules of the check these are the rules that
 * would block the course: what has come on record since it was assigned must not pass unseen.
 */
final class SessionCheck {

    private SessionCheck() {}

    /**
     * The rules that strike, the worst first.
     *
     * @param overridden ids of the rules that the doctor set aside when he assigned the course
     */
    static List<Finding> findings(Protocol protocol, Set<String> overridden, Facts facts) {
        List<Rule> ofCheck = protocol.rulesAt(Moment.CHECK);
        List<Rule> ofRecord = protocol.rulesAt(Moment.ASSIGNMENT).stream()
                .filter(rule -> rule.then() == Effect.BLOCK && isAboutTheRecord(rule))
                .filter(rule -> !overridden.contains(rule.id()))
                .toList();
        return Stream.concat(
                        Rules.findings(ofCheck, facts).stream(),
                        Rules.findings(ofRecord, without(ofCheck, facts)).stream())
                .filter(finding -> !finding.isPass())
                .sorted(Comparator.comparing(Finding::effect))
                .toList();
    }

    private static boolean isAboutTheRecord(Rule rule) {
        return rule.when()
                .parts()
                .anyMatch(part -> part instanceof Condition.OnRecord || part instanceof Condition.Wearing);
    }

    /** The facts without what the check's own rules speak of: about that, they decide. */
    private static Facts without(List<Rule> ofCheck, Facts facts) {
        Set<String> spokenOf = ofCheck.stream()
                .flatMap(rule -> rule.when().parts())
                .flatMap(SessionCheck::codes)
                .collect(Collectors.toSet());
        return facts.without(spokenOf);
    }

    private static Stream<String> codes(Condition part) {
        if (part instanceof Condition.OnRecord onRecord) {
            return onRecord.conditions().stream();
        }
        return part instanceof Condition.Wearing wearing ? wearing.devices().stream() : Stream.empty();
    }
}
