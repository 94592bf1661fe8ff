package org.tenfold.demo;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.clinic.Clinics;
import org.tenfold.shared.web.PortalSettings;

/** Fills an empty store with the demo clinics when the operator asks for it, and prints how to get in. */
@ApplicationScoped
class LoadingTheDemo {

    /** After the library has been published, before the portal offers a link for the first clinic. */
    static final int ORDER = 3000;

    @Inject
    DemoSettings settings;

    @Inject
    DemoClinics demo;

    @Inject
    ClinicYear clinicYear;

    @Inject
    Clinics clinics;

    @Inject
    PortalSettings portal;

    @ActivateRequestContext
    void onStart(@Observes @Priority(ORDER) StartupEvent start) {
        if (!settings.enabled()) {
            return;
        }
        if (QuarkusTransaction.requiringNew().call(clinics::count) == 0) {
            demo.load();
            if (settings.clinicYear()) {
                clinicYear.load();
            }
        }
        Log.info(signIns(demo.written()));
    }

    private String signIns(List<DemoClinic> written) {
        StringBuilder text = new StringBuilder("\n\nTenfold is ready at " + portal.address() + "\n");
        for (DemoClinic clinic : written) {
            text.append("\n  ").append(clinic.name()).append('\n');
            for (DemoClinic.Person person : clinic.people()) {
                text.append("    %-14s %s%n".formatted(person.role().code(), person.address()));
            }
        }
        return text.append("\n  The password of all of them: ")
                .append(settings.password())
                .append('\n')
                .toString();
    }
}
