package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;

/** What ends or pauses a session while it runs. */
public record Stop(String id, Text text, Consequence then, List<String> cites, Reading reading) implements Cited {

    /** What follows; with {@code REFER} the course pauses, too, and a doctor must decide. */
    public enum Consequence {
        PAUSE,
        STOP,
        REFER
    }

    public Stop {
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
    }
}
