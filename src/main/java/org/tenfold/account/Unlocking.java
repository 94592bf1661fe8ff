package org.tenfold.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.CurrentClinic;

/** Coming back on a shared tablet by PIN. */
@ApplicationScoped
class Unlocking {

    /** How a PIN was answered. */
    enum Outcome {
        OPENED,
        WRONG,
        /** Too many wrong ones: the password is asked for. */
        SPENT,
        /** So many attempts that one has to wait. */
        THROTTLED,
        /** Nobody of this name stands on the lock screen of this tablet any more. */
        NOT_HERE
    }

    /**
     * @param token of the sign-in, as it is from now on; null unless it was opened
     * @param path where the person goes on; null unless it was opened
     * @param left how many attempts are left
     */
    record Answer(Outcome outcome, Token token, String path, int left) {

        static Answer of(Outcome outcome) {
            return new Answer(outcome, null, null, 0);
        }
    }

    @Inject
    SharedTablets tablets;

    @Inject
    SignIns signIns;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    SignInSettings settings;

    @Inject
    Locking locking;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentClinic clinic;

    @Inject
    Clock clock;

    /**
     * Tries a PIN. What is known of the clinic comes from the tablet, so the trail is written in a transaction of its
     * own. Attempts for one person come one after the other, so that none goes uncounted.
     *
     * @param place the network address from which the attempt comes
     */
    Answer attempt(Token tabletToken, UUID signInId, String pin, String place) {
        Optional<SharedTablet> tablet = QuarkusTransaction.requiringNew().call(() -> tablets.byToken(tabletToken));
        if (tablet.isEmpty()) {
            return Answer.of(Outcome.NOT_HERE);
        }
        if (!throttle.allows(countedAs(signInId), place)) {
            return Answer.of(Outcome.THROTTLED);
        }
        clinic.enter(tablet.get().clinic().key());
        return QuarkusTransaction.requiringNew().call(() -> tried(tabletToken, signInId, pin));
    }

    private Answer tried(Token tabletToken, UUID signInId, String pin) {
        Instant now = clock.instant();
        Optional<SharedTablet> tablet = tablets.held(tabletToken);
        Optional<SignIn> found = tablet.flatMap(one -> signIns.heldOn(one.id(), signInId))
                .filter(signIn -> signIn.account().role().isStaff() && signIn.isGoodAt(now, settings));
        if (found.isEmpty()) {
            return Answer.of(Outcome.NOT_HERE);
        }
        SignIn signIn = found.get();
        if (!signIn.takesPin()) {
            return Answer.of(Outcome.SPENT);
        }
        return passwords.matches(signIn.account().pinHash(), pin)
                ? opened(tablet.get(), signIn, now)
                : refused(tablet.get(), signIn);
    }

    private Answer opened(SharedTablet tablet, SignIn signIn, Instant now) {
        Token token = Token.random();
        boolean fromAnother = tablet.goesInto(signIn, now);
        String path = signIn.unlock(token, now, fromAnother);
        locking.others(tablet.id(), signIn.id());
        throttle.forget(countedAs(signIn.id()));
        record(signIn, fromAnother ? AuditAction.TAKEN_OVER : AuditAction.UNLOCKED);
        return new Answer(Outcome.OPENED, token, path, 0);
    }

    private Answer refused(SharedTablet tablet, SignIn signIn) {
        signIn.countWrongPin();
        record(signIn, AuditAction.PIN_REFUSED);
        return signIn.takesPin() ? new Answer(Outcome.WRONG, null, null, signIn.pinsLeft()) : Answer.of(Outcome.SPENT);
    }

    private void record(SignIn signIn, AuditAction action) {
        trail.record(signIn.account().actor(), action, AuditSubject.of("shared-tablet", signIn.tabletId()));
    }

    /** Apart from the password's attempts: wrong PINs must not bar the way by password. */
    private static String countedAs(UUID signInId) {
        return "pin " + signInId;
    }
}
