package org.tenfold.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void speak(Account person, Language language) {
        accounts.findById(person.id()).speak(language);
    }

    /** Whether this is the person's password now. */
    boolean knows(Account person, String password) {
        return passwords.matches(person.passwordHash(), password);
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
