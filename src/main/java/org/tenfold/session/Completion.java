package org.tenfold.session;

import java.util.Map;
import java.util.Set;
import org.tenfold.course.Reaction;

/**
 * What the masseur says when a session is done.
 *
 * @param minutes actually worked; null for what the clock says
 * @param asleepAfter null when not said
 * @param toneLeft null when not said, as to the right
 * @param tolerances by the id of the step, for those steps of which something was said
 * @param remark null when nothing was written
 */
public record Completion(
        Reaction reaction,
        Integer minutes,
        Boolean asleepAfter,
        MuscleTone toneLeft,
        MuscleTone toneRight,
        Set<Companion> present,
        Map<String, Tolerance> tolerances,
        Remark remark) {

    public Completion {
        present = Set.copyOf(present);
        tolerances = Map.copyOf(tolerances);
    }

    /** Nothing beside how the child took it, so that the same once more adds nothing. */
    boolean saysNoMore() {
        return minutes == null
                && asleepAfter == null
                && toneLeft == null
                && toneRight == null
                && present.isEmpty()
                && tolerances.isEmpty()
                && remark == null;
    }
}
