package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;

/** Something to read: what a protocol is about, what for, who performs, what is followed, what must reach a doctor. */
public record Item(String id, Text text, List<String> cites, Reading reading, Tone tone) implements Cited {

    public Item {
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
        tone = tone == null ? Tone.PLAIN : tone;
    }

    public boolean isWarning() {
        return tone == Tone.WARNING;
    }
}
