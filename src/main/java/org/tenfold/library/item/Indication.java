package org.tenfold.library.item;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.tenfold.shared.text.Text;

/**
 * What a protocol is for.
 *
 * @param suits codes of the conditions on the record for which it is meant; none where the words alone say it
 */
public record Indication(String id, Text text, Set<String> suits, List<String> cites, Reading reading, Tone tone)
        implements Cited {

    public Indication {
        suits = Lists.given(suits);
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
        tone = Tone.orPlain(tone);
    }

    public boolean isWarning() {
        return tone == Tone.WARNING;
    }

    /** Whether one of these conditions on the record speaks for the protocol. */
    public boolean speaksFor(Set<String> conditions) {
        return !Collections.disjoint(suits, conditions);
    }
}
