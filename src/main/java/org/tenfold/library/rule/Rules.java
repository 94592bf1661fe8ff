package org.tenfold.library.rule;

import java.util.Comparator;
import java.util.List;

/** Looks at facts by all rules in force. */
public final class Rules {

    private Rules() {}

    /** What every decided rule says, the worst first and else in the order of reading. Undecided rules say nothing. */
    public static List<Finding> findings(List<Rule> rules, Facts facts) {
        return rules.stream()
                .filter(rule -> rule.isDecided(facts))
                .map(rule -> new Finding(rule, rule.strikes(facts) ? rule.then() : Effect.PASS))
                .sorted(Comparator.comparing(Finding::effect))
                .toList();
    }

    /** The worst of the effects; a pass when there are none. */
    public static Effect worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::effect)
                .min(Comparator.naturalOrder())
                .orElse(Effect.PASS);
    }
}
