package org.tenfold.library;

import java.util.List;
import org.tenfold.library.item.Lists;
import org.tenfold.library.item.Reading;
import org.tenfold.shared.text.Text;

/**
 * What today's standard of care says beside protocols, from outside their sources.
 *
 * @param protocols slugs of those beside which it stands
 * @param source where it was published
 * @param date the year of publication; null where the clinic speaks for itself
 */
public record Caution(String id, List<String> protocols, Text text, Text source, String date, Reading reading) {

    public Caution {
        protocols = Lists.given(protocols);
    }

    public boolean isOfTheClinic() {
        return reading == Reading.CLINIC;
    }
}
