package org.tenfold.note;

import java.time.Instant;
import java.util.UUID;

/**
 * What of the notes about a child is new to a reader.
 *
 * @param readUntil up to when he has read them; null when he never has
 */
record Unread(UUID childId, Long count, Instant readUntil) {

    /** Nothing is new. */
    static Unread nothing(UUID childId) {
        return new Unread(childId, 0L, Instant.MAX);
    }

    @Override
    public Instant readUntil() {
        return readUntil == null ? Instant.EPOCH : readUntil;
    }
}
