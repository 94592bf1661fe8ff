package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;

/** Something to read: what a protocol is about, and who performs it. */
public record Item(String id, Text text, List<String> cites, Reading reading, Tone tone) implements Cited {

    public Item {
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
        tone = Tone.orPlain(tone);
    }

    public boolean isWarning() {
        return tone == Tone.WARNING;
    }
}
