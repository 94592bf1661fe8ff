package org.tenfold.child;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Knows what was measured of a child. Rules ask for it; whoever keeps the measurements answers. */
public interface MeasuredOfAChild {

    /** The newest value of each measure up to a day, by its code, in its unit. */
    Map<String, BigDecimal> newestOf(UUID childId, LocalDate on);
}
