package org.tenfold.administration;

import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.clinic.Clinic;
import org.tenfold.shared.web.FormErrors;

/** Whom of the doctors the administrator chose as medical lead; empty for nobody. */
public record MedicalLeadForm(String version, String doctor, List<Account> doctors) {

    static MedicalLeadForm of(Clinic clinic, List<Account> doctors) {
        return new MedicalLeadForm(
                String.valueOf(clinic.version()),
                clinic.medicalLead() == null ? "" : clinic.medicalLead().toString(),
                doctors);
    }

    public boolean isChosen(Account one) {
        return one.id().toString().equals(doctor);
    }

    /** The account of the doctor; null for nobody. */
    UUID read(FormErrors errors) {
        if (doctor == null || doctor.isBlank()) {
            return null;
        }
        if (doctors.stream().noneMatch(this::isChosen)) {
            errors.notOffered("doctor");
            return null;
        }
        return UUID.fromString(doctor);
    }
}
