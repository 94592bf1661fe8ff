package org.tenfold.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
    SignedIn signedIn;

    @Inject
    Clock clock;

    /** The child; a page that says "not found" where this person may not see it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Child of(String childId) {
        return children.visibleTo(signedIn.person(), NotFound.unlessId(childId), today())
                .orElseThrow(NotFound::here);
    }

    /**
     * The same, and the trail keeps that it was looked at.
     *
     * @param what the kind of page, as the trail names it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Child viewed(String childId, String what) {
        Child child = of(childId);
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.ofChild(what, child.id(), child.id()));
        return child;
    }

    /** The clinical day of this request. */
    public LocalDate today() {
        return signedIn.clinic().today(clock);
    }
}
