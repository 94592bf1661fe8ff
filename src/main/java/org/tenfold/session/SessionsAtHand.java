package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.child.Children;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.NotFound;

/** The sessions that a person may read or carry out. What is not his is not there. */
@ApplicationScoped
public class SessionsAtHand {

    @Inject
    TreatmentSessions sessions;

    @Inject
    Children children;

    @Inject
    Accounts accounts;

    @Inject
    VisibleChild visible;

    /** Whoever sees the child sees its sessions; a masseur also those that he performs. */
    public TreatmentSession toRead(Account person, UUID id) {
        return sessions.whole(id).filter(session -> isFor(person, session)).orElseThrow(NotFound::here);
    }

    /** For its masseur and for the others who treat the child. */
    TreatmentSession toPerform(Account person, UUID id) {
        return Optional.of(toRead(person, id))
                .filter(session -> person.role() == Role.MASSEUR)
                .orElseThrow(NotFound::here);
    }

    /**
     * As it is now, and until the end of the transaction nobody else changes it.
     *
     * @throws Refusal while it runs in the hands of another masseur
     */
    TreatmentSession held(Account person, UUID id) {
        return inOwnHands(heldByWhomever(person, id), person);
    }

    /** The same, also while another masseur has it in hand. */
    TreatmentSession heldByWhomever(Account person, UUID id) {
        TreatmentSession session = toPerform(person, id);
        sessions.getEntityManager().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    /** The same when new dates will be given: child and masseur are held first, as by every plan, so that no two wait for each other. */
    TreatmentSession heldWithPlan(Account person, UUID id) {
        TreatmentSession session = toPerform(person, id);
        children.findById(session.child().id(), LockModeType.PESSIMISTIC_WRITE);
        accounts.findById(session.course().performedBy().id(), LockModeType.PESSIMISTIC_WRITE);
        sessions.getEntityManager().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return inOwnHands(session, person);
    }

    /** The same for one of the child's family, who puts it off before it has begun. */
    TreatmentSession heldByTheFamily(Account person, UUID id) {
        TreatmentSession session = Optional.of(toRead(person, id))
                .filter(one -> person.role() == Role.PARENT)
                .orElseThrow(NotFound::here);
        children.findById(session.child().id(), LockModeType.PESSIMISTIC_WRITE);
        accounts.findById(session.course().performedBy().id(), LockModeType.PESSIMISTIC_WRITE);
        sessions.getEntityManager().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    private static TreatmentSession inOwnHands(TreatmentSession session, Account person) {
        if (session.isInProgress() && !session.isInHandsOf(person)) {
            throw new Refusal("sessionIsInOtherHands");
        }
        return session;
    }

    private boolean isFor(Account person, TreatmentSession session) {
        boolean performs =
                person.role() == Role.MASSEUR && session.performedBy().id().equals(person.id());
        return performs || visible.ifSeen(session.child().id(), Sight.RECORD).isPresent();
    }
}
