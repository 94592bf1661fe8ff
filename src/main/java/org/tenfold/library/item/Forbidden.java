package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;

/** Zones that are not touched; without zones, an action that is not done. */
public record Forbidden(String id, List<String> zones, Text text, List<String> cites, Reading reading)
        implements Cited {

    public Forbidden {
        zones = Lists.given(zones);
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
    }

    public boolean isZone() {
        return !zones.isEmpty();
    }
}
