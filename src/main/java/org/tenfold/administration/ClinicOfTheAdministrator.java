package org.tenfold.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.Clinics;
import org.tenfold.clinic.ClosedDay;
import org.tenfold.clinic.ClosedDays;
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
    ClosedDays closedDays;

    @Inject
    AuditTrail trail;

    Clinic current() {
        return clinics.findById(signedIn.clinic().key());
    }

    /** @throws Refusal when the settings were changed since the form was shown */
    @Transactional
    void change(int version, ClinicSettings settings) {
        Clinic clinic = current();
        if (clinic.version() != version) {
            throw new Refusal("changedMeanwhile");
        }
        clinic.change(settings);
        record(AuditAction.CHANGED, AuditSubject.of("clinic", clinic.key()));
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
