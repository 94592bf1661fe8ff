package org.tenfold.library.item;

import java.util.List;
import java.util.Set;
import org.tenfold.shared.text.Text;

/**
 * A sign that whoever sees it reports; it then waits for a doctor.
 *
 * @param to codes of the specialities that should look at it; none where any doctor may
 * @param urgent today, not at the next visit
 */
public record Referral(
        String id, Text text, Set<String> to, boolean urgent, List<String> cites, Reading reading, Tone tone)
        implements Cited {

    public Referral {
        to = Lists.given(to);
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
        tone = Tone.orPlain(tone);
    }

    public boolean isWarning() {
        return tone == Tone.WARNING;
    }
}
