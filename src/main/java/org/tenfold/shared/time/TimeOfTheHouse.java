package org.tenfold.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * The one clock of the portal, in UTC. Whoever needs a time asks this clock, so that a test can set it. It ticks in
 * milliseconds, the finest that a page may name.
 */
@ApplicationScoped
class TimeOfTheHouse {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
