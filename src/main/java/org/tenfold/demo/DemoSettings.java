package org.tenfold.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the portal fills itself with invented clinics. Never where real children are treated. */
@ConfigMapping(prefix = "tenfold.demo")
public interface DemoSettings {

    /** Loads the demo clinics into an empty store and prints their sign-ins. */
    @WithDefault("false")
    boolean enabled();

    /** The password of every demo account. */
    @WithDefault("ten warm hands")
    String password();

    /** Loads a third clinic with a year of work: 2,000 children, 30,000 sessions. */
    @WithDefault("false")
    boolean clinicYear();
}
