package org.tenfold.library.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tenfold.library.item.Cited;
import org.tenfold.library.item.Lists;
import org.tenfold.library.item.Moment;
import org.tenfold.library.item.Reading;
import org.tenfold.shared.text.Text;

/**
 * When its condition holds, then its effect follows.
 *
 * @param text states the rule; it reads well whether the rule strikes or not
 * @param advice what to do now; may be null
 */
public record Rule(
        String id,
        Moment at,
        Condition when,
        Effect then,
        Overriding override,
        Text text,
        Text advice,
        List<String> cites,
        Reading reading)
        implements Cited {

    public Rule {
        cites = Lists.given(cites);
        reading = reading == null ? Reading.SOURCE : reading;
    }

    public Moment moment() {
        return at;
    }

    public boolean strikes(Facts facts) {
        return when.in(facts) == Truth.YES;
    }

    /** Whether enough is known to say that the rule strikes or passes. */
    public boolean isDecided(Facts facts) {
        return when.in(facts) != Truth.UNKNOWN;
    }

    /** Codes of the conditions on the record that the rule asks for: those that overriding it clears for a course. */
    public Set<String> recordedConditions() {
        Set<String> codes = new TreeSet<>();
        when.parts().forEach(part -> {
            if (part instanceof Condition.OnRecord recorded) {
                codes.addAll(recorded.conditions());
            }
        });
        return codes;
    }

    public boolean isOverridable() {
        return override == Overriding.REASON;
    }
}
