package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;

/**
 * What the hands do next. Position, techniques and zones are codes of the vocabularies.
 *
 * @param withheld why the step can be read here but is not offered at the table; null for a step that is offered
 */
public record Step(
        String id,
        Text title,
        Text text,
        String position,
        List<String> techniques,
        List<String> zones,
        Minutes minutes,
        Repetitions repetitions,
        Pressure pressure,
        Text caution,
        Text withheld,
        boolean optional,
        List<String> cites,
        Reading reading)
        implements Cited {

    public Step {
        techniques = Lists.given(techniques);
        zones = Lists.given(zones);
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
    }

    public boolean isOffered() {
        return withheld == null;
    }
}
