package org.tenfold.library.item;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/**
 * What the hands do next. Position, techniques and zones are codes of the vocabularies.
 *
 * @param fromAge not offered to a younger child; null for one of any age
 * @param assistant a second adult is needed
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
        Seconds seconds,
        Repetitions repetitions,
        Pressure pressure,
        Tempo tempo,
        Span fromAge,
        boolean assistant,
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

    /** Whether it is offered at the table to a child of this age. */
    public boolean isOfferedAt(Age age) {
        return isOffered() && (fromAge == null || age.hasReached(fromAge));
    }

    /** How long it takes at most; nothing where no source gives a time. */
    public Optional<Duration> longest() {
        if (minutes != null) {
            return Optional.of(Duration.ofMinutes(minutes.to()));
        }
        return seconds == null ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds.to()));
    }
}
