package org.tenfold.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.web.NotFound;

/** The way of every page to a child: through what the signed-in person may see, with a line on the trail for a look. */
@RequestScoped
public class VisibleChild {

    @Inject
    Children children;

    @Inject
    AuditTrail trail;

    @Inject
    OwnGuardianships own;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** The child; a page that says "not found" where this person may not see it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Child of(String childId) {
        return of(childId, Sight.RECORD);
    }

    /** The child for a page that shows this of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Child of(String childId, Sight sight) {
        return ifSeen(NotFound.unlessId(childId), sight).orElseThrow(NotFound::here);
    }

    /** The child, if the signed-in person sees this of it today. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Child> ifSeen(UUID childId, Sight sight) {
        return signedIn.role() == Role.PARENT
                ? own.child(childId, sight)
                : children.visibleToStaff(signedIn.person(), childId, today());
    }

    /** Whether the signed-in person, who sees the child, also reads what the staff writes in its own words. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean readsWordsOf(Child child) {
        return signedIn.role() != Role.PARENT || own.sees(child.id(), Sight.WORDS);
    }

    /**
     * The same, and the trail keeps that it was looked at.
     *
     * @param what the kind of page, as the trail names it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Child viewed(String childId, String what) {
        return viewed(childId, what, Sight.RECORD);
    }

    /** The same for a page that shows this of the child. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Child viewed(String childId, String what, Sight sight) {
        Child child = of(childId, sight);
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.ofChild(what, child.id(), child.id()));
        return child;
    }

    /** The clinical day of this request. */
    public LocalDate today() {
        return signedIn.clinic().today(clock);
    }
}
