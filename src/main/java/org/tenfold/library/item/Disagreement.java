package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;

/**
 * Where the sources disagree: what each side says, and the reading in force.
 *
 * @param limit what no clinic may cross; null where there is no such limit
 * @param setting what a clinic may set within that limit; null where nothing is to be set
 */
public record Disagreement(
        String id, Text topic, List<Side> sides, Text inForce, Text limit, Setting setting, Reading reading)
        implements Cited {

    /** What one of the sources says. */
    public record Side(Text text, List<String> cites) {

        public Side {
            cites = Lists.given(cites);
        }
    }

    public Disagreement {
        sides = Lists.given(sides);
        reading = Reading.orSource(reading);
    }

    @Override
    public Text text() {
        return topic;
    }

    /** What all sides carry together. */
    @Override
    public List<String> cites() {
        return sides.stream().flatMap(side -> side.cites().stream()).distinct().toList();
    }
}
