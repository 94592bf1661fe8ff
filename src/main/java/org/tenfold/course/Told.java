package org.tenfold.course;

import java.time.Duration;
import java.time.Instant;

/**
 * When something was said at the table, and when the portal heard of it: without a connection what was tapped waits on
 * the tablet.
 */
public record Told(Instant at, Instant receivedAt) {

    /** What takes no longer than this to arrive was told at once. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    /** Told and heard of at the same time. */
    public static Told now(Instant now) {
        return new Told(now, now);
    }

    /** Nobody says how something went on before it began; who seems to has a clock that cannot be trusted. */
    public Told notBefore(Instant earliest) {
        return earliest != null && at.isBefore(earliest) ? now(receivedAt) : this;
    }

    public boolean isLate() {
        return isLate(at, receivedAt);
    }

    static boolean isLate(Instant at, Instant receivedAt) {
        return at != null && receivedAt != null && receivedAt.isAfter(at.plus(AT_ONCE));
    }
}
