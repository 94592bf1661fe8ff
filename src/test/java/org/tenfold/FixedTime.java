package org.tenfold;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The portal's clock in tests: it stands still on a Monday morning until a test moves it. Every test starts on that
 * morning.
 */
@Mock
@Singleton
public class FixedTime extends Clock {

    public static final Instant MONDAY_MORNING = Instant.parse("2026-05-04T08:00:00Z");

    private volatile Instant now = MONDAY_MORNING;

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        now = MONDAY_MORNING;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the portal keeps UTC; a clinic's zone is asked of the clinic");
    }
}
