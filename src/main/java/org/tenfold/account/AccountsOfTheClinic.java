package org.tenfold.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.Clinics;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.NotFound;

/** What an administrator changes about the accounts of his clinic. One of another clinic is not there. */
@ApplicationScoped
public class AccountsOfTheClinic {

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    Invitations invitations;

    @Inject
    Clinics clinics;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public Account find(Account by, UUID id) {
        return accounts.of(by.clinic().key(), id).orElseThrow(NotFound::here);
    }

    /** @throws Refusal when the account was changed since the form was shown */
    @Transactional
    public void change(Account by, UUID id, int version, String name, Set<String> qualifications) {
        Account account = find(by, id);
        if (account.version() != version) {
            throw new Refusal("changedMeanwhile");
        }
        account.rename(name);
        account.qualify(qualifications);
        trail.record(by.actor(), AuditAction.CHANGED, AuditSubject.of("account", id), "profile");
    }

    /**
     * From its next request on nobody gets in with this account; its links no longer work. A medical lead ceases to be it.
     *
     * @throws Refusal for one's own account and for the last administrator
     */
    @Transactional
    public void disable(Account by, UUID id) {
        // Two administrators who disable each other come one after the other.
        Clinic clinic = clinics.findById(by.clinic().key(), LockModeType.PESSIMISTIC_WRITE);
        Account account = find(by, id);
        if (account.id().equals(by.id())) {
            throw new Refusal("ownAccountStaysOpen");
        }
        if (isTheLastAdministrator(account)) {
            throw new Refusal("lastAdministratorStays");
        }
        account.disable(clock.instant());
        if (clinic.isLedBy(id)) {
            clinic.leadBy(null);
        }
        signIns.endAll(id, null, clock.instant());
        invitations.spendAllOf(id, clock.instant());
        trail.record(by.actor(), AuditAction.DISABLED, AuditSubject.of("account", id));
    }

    @Transactional
    public void enable(Account by, UUID id) {
        find(by, id).enable();
        trail.record(by.actor(), AuditAction.ENABLED, AuditSubject.of("account", id));
    }

    private boolean isTheLastAdministrator(Account account) {
        return account.role() == Role.ADMINISTRATOR
                && account.isOpen()
                && accounts.open(account.clinic().key(), Role.ADMINISTRATOR).size() == 1;
    }
}
