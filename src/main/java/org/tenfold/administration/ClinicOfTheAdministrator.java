package org.tenfold.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.Clinics;
import org.tenfold.clinic.ClosedDay;
import org.tenfold.clinic.ClosedDays;
import org.tenfold.clinic.TabletRules;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.NotFound;

/** What the signed-in administrator changes about the clinic. */
@ApplicationScoped
class ClinicOfTheAdministrator {

    @Inject
    SignedIn signedIn;

    @Inject
    Clinics clinics;

    @Inject
    Accounts accounts;

    @Inject
    ClosedDays closedDays;

    @Inject
    AuditTrail trail;

    Clinic current() {
        return clinics.findById(signedIn.clinic().key());
    }

    private Clinic unchanged(int version) {
        Clinic clinic = current();
        if (clinic.version() != version) {
            throw new Refusal("changedMeanwhile");
        }
        return clinic;
    }

    /** @throws Refusal when the settings were changed since the form was shown */
    @Transactional
    void change(int version, ClinicSettings settings) {
        Clinic clinic = unchanged(version);
        clinic.change(settings);
        record(AuditAction.CHANGED, AuditSubject.of("clinic", clinic.key()));
    }

    /** The doctors of whom one may be named medical lead. */
    List<Account> doctors() {
        return accounts.open(signedIn.clinic().key(), Role.DOCTOR);
    }

    /**
     * Names the medical lead, or nobody. It waits for a doctor who is just being disabled.
     *
     * @throws Refusal when the settings were changed since the form was shown
     */
    @Transactional
    void nameMedicalLead(int version, UUID doctor) {
        Clinic clinic = clinics.findById(signedIn.clinic().key(), LockModeType.PESSIMISTIC_WRITE);
        boolean isOpen = doctor == null
                || accounts.of(clinic.key(), doctor).filter(Account::isOpen).isPresent();
        if (clinic.version() != version || !isOpen) {
            throw new Refusal("changedMeanwhile");
        }
        clinic.leadBy(doctor);
        trail.record(signedIn.actor(), AuditAction.CHANGED, AuditSubject.of("clinic", clinic.key()), "medical-lead");
    }

    /** @throws Refusal when the settings were changed since the form was shown */
    @Transactional
    void lockTablets(int version, TabletRules rules) {
        Clinic clinic = unchanged(version);
        clinic.lockTablets(rules);
        trail.record(signedIn.actor(), AuditAction.CHANGED, AuditSubject.of("clinic", clinic.key()), "tablets");
    }

    /** @throws Refusal when the settings were changed since the form was shown */
    @Transactional
    void tellCountsFrom(int version, int least) {
        Clinic clinic = unchanged(version);
        clinic.tellCountsFrom(least);
        trail.record(signedIn.actor(), AuditAction.CHANGED, AuditSubject.of("clinic", clinic.key()), "least-count");
    }

    /** @throws Refusal when the settings were changed since the form was shown */
    @Transactional
    void limitHomeTo(int version, int minutesADay) {
        Clinic clinic = unchanged(version);
        clinic.limitHomeTo(minutesADay);
        trail.record(
                signedIn.actor(),
                AuditAction.CHANGED,
                AuditSubject.of("clinic", clinic.key()),
                "home minutes " + minutesADay);
    }

    /** @throws Refusal when the settings were changed since the form was shown */
    @Transactional
    void headLettersWith(int version, String address, String licence) {
        Clinic clinic = unchanged(version);
        clinic.headLettersWith(address, licence);
        trail.record(signedIn.actor(), AuditAction.CHANGED, AuditSubject.of("clinic", clinic.key()), "letterhead");
    }

    @Transactional
    void close(ClosedDay day) {
        closedDays.persist(day);
        record(AuditAction.CREATED, AuditSubject.of("closed-day", day.day()));
    }

    /** A closed day of this clinic; one of another is not there. */
    ClosedDay closedDay(UUID id) {
        return closedDays.findByIdOptional(id).orElseThrow(NotFound::here);
    }

    @Transactional
    void reopen(UUID id) {
        ClosedDay day = closedDay(id);
        closedDays.delete(day);
        record(AuditAction.CANCELLED, AuditSubject.of("closed-day", day.day()));
    }

    private void record(AuditAction action, AuditSubject subject) {
        trail.record(signedIn.actor(), action, subject);
    }
}
