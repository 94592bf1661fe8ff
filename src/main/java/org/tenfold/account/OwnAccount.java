package org.tenfold.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.text.Language;

/** What a person changes about his own account. */
@ApplicationScoped
public class OwnAccount {

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    SignInSettings settings;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void speak(Account person, Language language) {
        accounts.findById(person.id()).speak(language);
    }

    /** Whether this is the person's password now; too many wrong ones in a row, and it is no longer looked at. */
    boolean knows(Account person, String password) {
        boolean right = throttle.allows(person.address())
                && passwords.matches(person.passwordHash(), password == null ? "" : password);
        if (right) {
            throttle.forget(person.address());
        }
        return right;
    }

    /** The browsers on which the person is signed in now. */
    @Transactional
    List<SignIn> signIns(Account person) {
        Instant now = clock.instant();
        return signIns.openOf(person.id()).stream()
                .filter(open -> open.isGoodAt(now, settings))
                .toList();
    }

    /** Ends one of the person's own sign-ins; that of another person is not there. */
    @Transactional
    boolean revoke(Account person, UUID signInId) {
        Optional<SignIn> open = signIns.ownedBy(person.id(), signInId);
        open.ifPresent(signIn -> signIn.end(clock.instant()));
        return open.isPresent();
    }

    /** Ends the person's sign-ins on all other browsers. */
    @Transactional
    void revokeOthers(SignIn signIn) {
        Account person = signIn.account();
        signIns.endAll(person.id(), signIn.id(), clock.instant());
        trail.record(person.actor(), AuditAction.SIGNED_OUT, AuditSubject.of("account", person.id()), "other-browsers");
    }

    /** Sets a new password and ends the sign-ins on all other browsers. */
    @Transactional
    void changePassword(SignIn signIn, String password) {
        Account account = accounts.findById(signIn.account().id());
        account.changePassword(passwords.hash(password));
        signIns.endAll(account.id(), signIn.id(), clock.instant());
        trail.record(account.actor(), AuditAction.CHANGED, AuditSubject.of("account", account.id()), "password");
    }
}
