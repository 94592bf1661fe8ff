package org.tenfold.library.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/**
 * One way to carry out a protocol, step by step. A course uses exactly one.
 *
 * @param suits codes of the conditions on the record for which it is meant
 * @param withheld why a variant that is not offered is there to be read only
 */
public record Variant(
        String id,
        Text title,
        Text text,
        boolean byDefault,
        boolean offered,
        Set<String> suits,
        Span fromAge,
        Span toAge,
        Text withheld,
        List<String> cites,
        Reading reading,
        List<Step> steps)
        implements Cited {

    public Variant {
        suits = Lists.given(suits);
        cites = Lists.given(cites);
        steps = Lists.given(steps);
        reading = Reading.orSource(reading);
    }

    /** Whether it is meant for a child of this age. */
    public boolean isFor(Age age) {
        return (fromAge == null || age.hasReached(fromAge)) && (toAge == null || !age.hasReached(toAge));
    }

    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** The steps at the table for a child of this age, in order. */
    public List<Step> stepsFor(Age age) {
        return steps.stream().filter(step -> step.isOfferedAt(age)).toList();
    }

    /** The steps at the table, in order; none that is withheld. */
    public List<Step> offeredSteps() {
        return steps.stream().filter(Step::isOffered).toList();
    }
}
