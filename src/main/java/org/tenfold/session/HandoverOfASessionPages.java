package org.tenfold.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.course.TreatmentSession;
import org.tenfold.handover.HandingOver;
import org.tenfold.handover.HandoverForm;
import org.tenfold.handover.HandoverViews;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Whoever carries a session out leaves a line for the next one, without leaving the session. */
@Path("/sessions/{id}/handover")
class HandoverOfASessionPages {

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    HandingOver handing;

    @Inject
    TakingAForm taking;

    @Inject
    HandoverViews views;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @POST
    @RolesAllowed(Role.Name.MASSEUR)
    @Transactional
    public Response write(@RestPath String id, @BeanParam HandoverForm form, @RestForm String once) {
        TreatmentSession session = sessionsAtHand.toPerform(signedIn.person(), NotFound.unlessId(id));
        String path = "/sessions/" + session.id();
        FormErrors errors = new FormErrors(page.language());
        String line = form.line(errors);
        if (!errors.isEmpty()) {
            return page.invalid(views.ofSession(session.child(), form, path, errors));
        }
        taking.once(once, () -> {
            handing.write(session.child(), line, signedIn.person());
            return Recorded.NOW;
        });
        return page.to(path, "saved");
    }
}
