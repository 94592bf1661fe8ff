package org.tenfold.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.CurrentClinic;

/** Shutting a shared tablet: by hand, because it lay untouched, or because another one works on it. */
@ApplicationScoped
class Locking {

    @Inject
    SignIns signIns;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentClinic clinic;

    @Inject
    Clock clock;

    /** Whether the sign-in may be used at this request. One on a tablet that lay untouched too long is locked here. */
    @ActivateRequestContext
    boolean isOpen(SignIn signIn) {
        if (!signIn.isOnTablet()) {
            return true;
        }
        if (!signIn.isLocked() && signIn.isUntouchedAt(clock.instant())) {
            clinic.within(
                    signIn.account().clinic().key(),
                    () -> QuarkusTransaction.requiringNew().call(() -> lock(signIn.id(), "idle")));
            return false;
        }
        return !signIn.isLocked();
    }

    @Transactional
    void byHand(SignIn signIn) {
        lock(signIn.id(), null);
    }

    /** Whoever else is still in on the tablet is shut out; in the transaction in which somebody takes it. */
    void others(UUID tabletId, UUID except) {
        signIns.openOn(tabletId).stream()
                .map(SignIn::id)
                .filter(id -> !id.equals(except))
                .forEach(id -> lock(id, null));
    }

    /** A guardian is not shown on the lock screen for others to see: he is signed out. */
    private boolean lock(UUID id, String why) {
        SignIn signIn = signIns.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (signIn.isLocked() || signIn.isEnded()) {
            return false;
        }
        Instant now = clock.instant();
        Account person = signIn.account();
        if (person.role().isStaff()) {
            signIn.lock(now);
        } else {
            signIn.end(now);
        }
        trail.record(
                person.actor(),
                person.role().isStaff() ? AuditAction.LOCKED : AuditAction.SIGNED_OUT,
                AuditSubject.of("shared-tablet", signIn.tabletId()),
                why);
        return true;
    }
}
