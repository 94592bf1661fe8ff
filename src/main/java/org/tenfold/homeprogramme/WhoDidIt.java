package org.tenfold.homeprogramme;

import org.tenfold.account.Account;

/**
 * Who did an exercise with the child.
 *
 * @param name of one who is named; else null
 */
public record WhoDidIt(Caregiver caregiver, String name) {

    static WhoDidIt named(String name) {
        return new WhoDidIt(Caregiver.NAMED, name);
    }

    /** As long as nobody says otherwise, whoever is signed in. */
    static WhoDidIt self(Account guardian) {
        return named(guardian.name());
    }

    public boolean isNamed() {
        return caregiver == Caregiver.NAMED;
    }
}
