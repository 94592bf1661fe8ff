package org.tenfold.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people stay signed in, and how often one may try a password. */
@ConfigMapping(prefix = "tenfold.sign-in")
public interface SignInSettings {

    /** Time without a request after which a browser is signed out. Longer keeps a tired parent in, and a thief too. */
    @WithDefault("PT30M")
    Duration idle();

    /** The same for a masseur, whose tablet lies beside the table while the hands are busy. */
    @WithDefault("PT2H")
    Duration idleOfMasseurs();

    /** Time after which everyone signs in anew, whatever he does: one working day. */
    @WithDefault("PT12H")
    Duration absolute();

    /** Attempts at once for one address; then one more every {@link #attemptEvery()}. */
    @WithDefault("10")
    int attempts();

    /** Attempts at once from one network address, which a whole clinic may share. */
    @WithDefault("100")
    int attemptsFromOnePlace();

    @WithDefault("PT30S")
    Duration attemptEvery();

    /** How long a one-time link of an invitation works. */
    @WithDefault("PT72H")
    Duration invitation();

    default Duration idleOf(Role role) {
        return role == Role.MASSEUR ? idleOfMasseurs() : idle();
    }
}
