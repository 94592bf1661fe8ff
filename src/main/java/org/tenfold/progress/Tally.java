package org.tenfold.progress;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The sessions of one course, counted.
 *
 * @param putOff attempts that were postponed or missed
 * @param lastHeld null where none was
 */
public record Tally(UUID courseId, Long held, Long putOff, LocalDate lastHeld) {

    static Tally none(UUID courseId) {
        return new Tally(courseId, 0L, 0L, null);
    }
}
