package org.tenfold.account;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tenfold.clinic.Clinics;
import org.tenfold.shared.web.PortalSettings;

/** A portal without any clinic tells whoever reads its log how to make the first one. */
@ApplicationScoped
class FirstStart {

    /** After whoever fills an empty portal with a demonstration. */
    private static final int LAST = 10_000;

    private static final String LINE = "=".repeat(78);

    @Inject
    Clinics clinics;

    @Inject
    Inviting inviting;

    @Inject
    PortalSettings portal;

    @ActivateRequestContext
    @Transactional
    void tell(@Observes @Priority(LAST) StartupEvent start) {
        if (clinics.count() > 0) {
            return;
        }
        String link = portal.address() + "/start/" + inviting.inviteTheFirst().secret();
        Log.infof("%n%s%n%n  There is no clinic yet. Make it here, within seven days:%n%n  %s%n%n%s", LINE, link, LINE);
    }
}
