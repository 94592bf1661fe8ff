package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.rule.Refusal;

/** Another masseur goes on with a child who is on the table. From then on only he steps, rests and says how it ended. */
@ApplicationScoped
public class TakingOverASession {

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    Takeovers takeovers;

    @Inject
    Training training;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Takes it over; one that is in his own hands already stays as it is.
     *
     * @throws Refusal when it does not run, or when the protocol asks for a training that he lacks
     */
    @Transactional
    public void takeOver(UUID sessionId, Account by) {
        TreatmentSession session = sessionsAtHand.heldByWhomever(by, sessionId);
        if (session.isInHandsOf(by)) {
            return;
        }
        Account from = session.performedBy();
        Instant now = clock.instant();
        if (!training.suffices(by, session)) {
            throw new Refusal("takeoverNeedsTraining");
        }
        session.takeOver(by, now);
        takeovers.persist(new Takeover(session, from, by, now));
        trail.record(
                by.actor(),
                AuditAction.TAKEN_OVER,
                AuditSubject.ofChild("session", session.id(), session.child().id()));
        takeovers.flush();
    }
}
