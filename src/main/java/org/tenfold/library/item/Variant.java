package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;

/**
 * One way to carry out a protocol, step by step. A course uses exactly one.
 *
 * @param withheld why a variant that is not offered is there to be read only
 */
public record Variant(
        String id,
        Text title,
        Text text,
        boolean byDefault,
        boolean offered,
        Text withheld,
        List<String> cites,
        Reading reading,
        List<Step> steps)
        implements Cited {

    public Variant {
        cites = Lists.given(cites);
        steps = Lists.given(steps);
        reading = Reading.orSource(reading);
    }

    /** The steps at the table, in order; none that is withheld. */
    public List<Step> offeredSteps() {
        return steps.stream().filter(Step::isOffered).toList();
    }
}
