package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/**
 * What a parent does at home.
 *
 * @param perDay how often a day
 * @param stopAt what to stop at
 * @param withheld why it is not offered to a parent; null for one that is offered
 * @param afterTraining offered once a doctor has recorded that the parent was taught
 */
public record HomeExercise(
        String id,
        Text title,
        Text text,
        String position,
        List<String> zones,
        Repetitions repetitions,
        Minutes minutes,
        Minutes perDay,
        Span fromAge,
        Span toAge,
        Text stopAt,
        Text withheld,
        boolean afterTraining,
        List<String> cites,
        Reading reading)
        implements Cited {

    public HomeExercise {
        zones = Lists.given(zones);
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
    }

    public boolean isOffered() {
        return withheld == null;
    }

    /** Whether a child of this age may be given it. */
    public boolean isOfferedAt(Age age) {
        return isOffered() && (fromAge == null || age.hasReached(fromAge)) && (toAge == null || !age.hasReached(toAge));
    }
}
