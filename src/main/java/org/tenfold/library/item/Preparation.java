package org.tenfold.library.item;

import java.util.List;
import java.util.Set;
import org.tenfold.shared.text.Text;

/** A line of the checklist of room, surface, oil, hands and child, for those who see it. */
public record Preparation(String id, Text text, Set<Performer> viewers, List<String> cites, Reading reading)
        implements Cited {

    public Preparation {
        viewers = Lists.given(viewers);
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
    }

    public boolean isFor(Performer viewer) {
        return viewers.contains(viewer);
    }
}
