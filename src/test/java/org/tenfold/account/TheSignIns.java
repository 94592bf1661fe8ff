package org.tenfold.account;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import org.tenfold.AtTheClinic;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;

/** People of the tests who have signed in before: their sign-in stands in the store, as the right password leaves it. */
public final class TheSignIns {

    private TheSignIns() {}

    /** The secret of a new sign-in of whoever has this address, without the time that it takes to compare a password. */
    public static String secretOf(String address) {
        Account known =
                AtTheClinic.inOwnRequest(() -> QuarkusTransaction.requiringNew().call(() -> byAddress(address)));
        if (!known.isOpen()) {
            throw new AssertionError(address + " cannot sign in");
        }
        Token token = Token.random();
        return AtTheClinic.of(known.clinic().key(), () -> {
            Account person = byAddress(address);
            bean(SignIns.class)
                    .persist(new SignIn(
                            person,
                            token,
                            "Browser of a test",
                            bean(Clock.class).instant()));
            bean(AuditTrail.class)
                    .record(person.actor(), AuditAction.SIGNED_IN, AuditSubject.of("account", person.id()));
            return token.secret();
        });
    }

    private static Account byAddress(String address) {
        return bean(Accounts.class).byAddress(address).orElseThrow(() -> new AssertionError(address + " is nobody's"));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
