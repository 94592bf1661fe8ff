package org.tenfold.library.item;

import java.util.List;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/**
 * Zones that are not touched, or techniques that are not used, or techniques that are not used on these zones; without
 * both, an action that is not done.
 *
 * @param untilAge forbidden to a younger child only; null where age does not matter
 */
public record Forbidden(
        String id,
        List<String> zones,
        List<String> techniques,
        Span untilAge,
        Text text,
        List<String> cites,
        Reading reading)
        implements Cited {

    public Forbidden {
        zones = Lists.given(zones);
        techniques = Lists.given(techniques);
        cites = Lists.given(cites);
        reading = Reading.orSource(reading);
    }

    /** Whether zones are left alone altogether. */
    public boolean isZone() {
        return !zones.isEmpty() && techniques.isEmpty();
    }

    public boolean holdsAt(Age age) {
        return untilAge == null || !age.hasReached(untilAge);
    }

    /**
     * Whether it forbids this technique on this zone.
     *
     * @param zone null: on any zone
     * @param technique null: any technique
     */
    public boolean forbids(String zone, String technique) {
        if (zones.isEmpty() && techniques.isEmpty()) {
            return false;
        }
        return admits(zones, zone) && admits(techniques, technique);
    }

    private static boolean admits(List<String> codes, String code) {
        return codes.isEmpty() || (code != null && codes.contains(code));
    }
}
