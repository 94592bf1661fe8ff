package org.tenfold.session;

import org.tenfold.course.Reaction;

/**
 * What is right instead of what was recorded.
 *
 * @param minutes null where none are known
 * @param note null when the note stands
 */
public record Amended(Reaction reaction, Integer minutes, String note, String reason) {

    /** Whether it says anything else than what stands. */
    boolean differsFrom(Finished stands) {
        return reaction != stands.reaction() || note != null || (minutes != null && !minutes.equals(stands.minutes()));
    }
}
