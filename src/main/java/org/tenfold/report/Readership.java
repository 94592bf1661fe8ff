package org.tenfold.report;

import java.util.Arrays;
import java.util.Optional;
import org.tenfold.account.Role;

/** For whose eyes a report is made, whoever makes it. */
public enum Readership {
    /** Nothing that is written for the staff alone, and only the measures that are meant for guardians. */
    FAMILY("family"),
    /** All that the one who makes it reads himself. */
    STAFF("staff");

    private final String code;

    Readership(String code) {
        this.code = code;
    }

    /** The name by which addresses know it. */
    public String code() {
        return code;
    }

    /**
     * What somebody gets who asks for this; for the family where nothing is asked. None where it is not for him.
     *
     * @param asked its code; null where nothing is asked
     */
    static Optional<Readership> of(String asked, Role maker) {
        return asked == null
                ? Optional.of(FAMILY)
                : Arrays.stream(values())
                        .filter(one -> one.code.equals(asked))
                        .filter(one -> one == FAMILY || maker.isStaff())
                        .findFirst();
    }

    /** Everything that this person may read. */
    static Readership widest(Role maker) {
        return maker.isStaff() ? STAFF : FAMILY;
    }

    /** As whom its readers see what a role decides. */
    Role role(Role maker) {
        return this == FAMILY ? Role.PARENT : maker;
    }
}
