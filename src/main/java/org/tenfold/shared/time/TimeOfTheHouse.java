package org.tenfold.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the portal, in UTC. Whoever needs a time asks this clock, so that a test can set it. */
@ApplicationScoped
class TimeOfTheHouse {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
