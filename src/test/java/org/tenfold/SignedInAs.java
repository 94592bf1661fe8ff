package org.tenfold;

import java.util.UUID;
import org.tenfold.account.SigningIn;
import org.tenfold.account.TheSignIns;

/** A browser on which someone of the clinics of the tests is signed in. The four without a clinic are of "north". */
public final class SignedInAs {

    private SignedInAs() {}

    public static Browser doctor() {
        return as(TheClinics.Person.OLGA);
    }

    public static Browser masseur() {
        return as(TheClinics.Person.IVAN);
    }

    public static Browser parent() {
        return as(TheClinics.Person.ANNA);
    }

    public static Browser administrator() {
        return as(TheClinics.Person.VERA);
    }

    public static Browser nobody() {
        AtTheClinic.inOwnRequest(() -> {
            TheClinics.make();
            return null;
        });
        return new Browser();
    }

    public static Browser as(TheClinics.Person person) {
        return as(person.address());
    }

    /** Whoever has this address; he has signed in before. */
    public static Browser as(String address) {
        nobody();
        return new Browser().holding(Browser.SIGN_IN_COOKIE, TheSignIns.secretOf(address));
    }

    /** The same, who signs in by this password. */
    public static Browser as(String address, String password) {
        String token = AtTheClinic.inOwnRequest(() -> {
            TheClinics.make();
            return TheClinics.bean(SigningIn.class)
                    .attempt(address, password, "test-" + UUID.randomUUID(), "Browser of a test")
                    .token()
                    .orElseThrow(() -> new AssertionError(address + " cannot sign in"))
                    .secret();
        });
        return new Browser().holding(Browser.SIGN_IN_COOKIE, token);
    }
}
