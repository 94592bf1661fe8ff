package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Step;

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

    /** Ids of all steps of the protocol by which the session is carried out. */
    @Transactional
    public List<String> steps(Account person, UUID sessionId) {
        TreatmentSession session = sessionsAtHand.toPerform(person, sessionId);
        return library.version(session.course().edition()).variants().stream()
                .flatMap(variant -> variant.steps().stream())
                .map(Step::id)
                .toList();
    }
}
