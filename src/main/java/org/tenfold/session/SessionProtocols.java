package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;

/** The protocol by which a session is carried out: the version with which its course was assigned. */
@ApplicationScoped
class SessionProtocols {

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    Library library;

    @Transactional
    public Protocol toPerform(Account person, UUID sessionId) {
        return library.version(
                sessionsAtHand.toPerform(person, sessionId).course().edition());
    }
}
