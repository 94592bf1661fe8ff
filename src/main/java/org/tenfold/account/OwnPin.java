package org.tenfold.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;

/** The PIN with which a person comes back on a shared tablet. */
@ApplicationScoped
class OwnPin {

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

    /** Whoever sets one has typed the password: wrong PINs of before no longer count. */
    @Transactional
    void set(Account person, String pin) {
        Account account = accounts.findById(person.id());
        account.setPin(passwords.hash(pin), clock.instant());
        signIns.forgiveWrongPins(person.id());
        record(account, AuditAction.CHANGED);
    }

    /** From now on only the password opens a tablet. */
    @Transactional
    void remove(Account person) {
        Account account = accounts.findById(person.id());
        if (account.hasPin()) {
            account.removePin();
            record(account, AuditAction.CANCELLED);
        }
    }

    private void record(Account account, AuditAction action) {
        trail.record(account.actor(), action, AuditSubject.of("account", account.id()), "pin");
    }
}
