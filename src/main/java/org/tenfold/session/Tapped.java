package org.tenfold.session;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.course.Told;

/**
 * When a form was tapped and when it was sent, both by the clock of the tablet; nothing where no script ran. How long the
 * form waited is what counts: a tablet whose clock is wrong waits by the same minutes.
 */
public record Tapped(@RestForm String tapped, @RestForm String sent) {

    /** What waited for longer was forgotten; nobody remembers at which minute it was. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    static Tapped atOnce() {
        return new Tapped(null, null);
    }

    static Tapped in(MultivaluedMap<String, String> fields) {
        return new Tapped(fields.getFirst("tapped"), fields.getFirst("sent"));
    }

    /** The time of the tap by the clock of the portal, where it is plausible; else the time of receipt. */
    Told receivedAt(Instant now) {
        Duration waited = waited();
        boolean plausible = !waited.isNegative() && waited.compareTo(LONGEST_WAIT) <= 0;
        Told told = new Told(plausible ? now.minus(waited) : now, now);
        return told.isLate() ? told : Told.now(now);
    }

    private Duration waited() {
        try {
            return tapped == null || sent == null
                    ? Duration.ZERO
                    : Duration.between(Instant.parse(tapped), Instant.parse(sent));
        } catch (DateTimeException | ArithmeticException noTime) {
            return Duration.ZERO;
        }
    }
}
