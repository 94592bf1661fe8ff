package org.tenfold.library;

import io.quarkus.arc.Arc;
import org.tenfold.AtTheClinic;
import org.tenfold.Browser;
import org.tenfold.SignedInAs;
import org.tenfold.TheClinics.Person;
import org.tenfold.clinic.Clinics;

/** Olga and Daria, each medical lead of her clinic as long as a test needs it; nobody is otherwise. */
public final class TheMedicalLead {

    private TheMedicalLead() {}

    public static Browser olga() {
        return named(Person.OLGA);
    }

    public static Browser daria() {
        return named(Person.DARIA);
    }

    private static Browser named(Person doctor) {
        lead(doctor.clinic(), doctor);
        return SignedInAs.as(doctor);
    }

    /** Nobody leads any more, and what was chosen, written and published in the tests is gone. */
    public static void retire() {
        for (String clinic : new String[] {AtTheClinic.NORTH, AtTheClinic.SOUTH}) {
            lead(clinic, null);
            AtTheClinic.of(clinic, () -> {
                bean(ClinicReadings.class).deleteAll();
                bean(ProtocolDrafts.class).deleteAll();
                bean(OwnVersions.class).deleteAll();
                return null;
            });
        }
    }

    private static void lead(String clinic, Person doctor) {
        AtTheClinic.of(clinic, () -> {
            bean(Clinics.class)
                    .findById(clinic)
                    .leadBy(doctor == null ? null : doctor.account().id());
            return null;
        });
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
