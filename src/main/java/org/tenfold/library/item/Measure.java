package org.tenfold.library.item;

import java.util.List;
import java.util.Locale;
import org.tenfold.shared.text.Text;

/**
 * What is followed over a course.
 *
 * @param measure code of what is recorded and charted; null where it is only watched
 * @param taken when it is recorded; null where the sources do not say
 */
public record Measure(String id, Text text, String measure, Taken taken, List<String> cites, Reading reading, Tone tone)
        implements Cited {

    /** When a measure is recorded. */
    public enum Taken {
        AT_START,
        EACH_SESSION,
        AT_END,
        START_AND_END,
        AT_HOME;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Measure {
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
        tone = Tone.orPlain(tone);
    }

    public boolean isWarning() {
        return tone == Tone.WARNING;
    }
}
