package org.tenfold.library;

import java.util.Map;
import java.util.UUID;

/**
 * A version of a protocol, read as a clinic read it at some time.
 *
 * @param readings those readings in force that the clinic had chosen, by the id of the disagreement
 */
public record Edition(UUID versionId, Map<String, String> readings) {

    public Edition {
        readings = Map.copyOf(readings);
    }
}
