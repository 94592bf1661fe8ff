package org.tenfold.session;

import java.time.Duration;
import java.time.Instant;

/** How long an outcome can be undone: as long as the button is shown, and what the way there and back may take. */
final class UndoWindow {

    static final Duration SHOWN = Duration.ofSeconds(10);
    static final Duration GRACE = Duration.ofSeconds(5);

    private UndoWindow() {}

    static boolean isOpen(Instant recordedAt, Instant now) {
        return !now.isAfter(recordedAt.plus(SHOWN).plus(GRACE));
    }
}
