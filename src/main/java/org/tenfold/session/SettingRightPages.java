package org.tenfold.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.course.SessionStatus;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Undoes an outcome a moment after it was recorded, and amends it later. */
@Path("/sessions/{id}")
class SettingRightPages {

    @Inject
    FinishedViews views;

    @Inject
    SettingRight settingRight;

    @Inject
    TakingAForm taking;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @POST
    @Path("reversal")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response undo(@RestPath String id) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        SessionStatus stands = OnceMore.whenDisturbed(() -> settingRight.undo(session, by));
        return page.to("/sessions/" + session, stands == SessionStatus.PLANNED ? "puttingOffUndone" : "outcomeUndone");
    }

    @GET
    @Path("amendments")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response form(@RestPath String id) {
        return views.amendment(NotFound.unlessId(id), null, FormErrors.none());
    }

    @POST
    @Path("amendments")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response amend(@RestPath String id, @BeanParam AmendmentForm form) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        FormErrors errors = new FormErrors(page.language());
        Amended amended = form.read(errors, views.isHeld(session));
        if (!errors.isEmpty()) {
            return views.amendment(session, form, errors);
        }
        Recorded recorded = OnceMore.whenDisturbed(
                () -> taking.once(form.once(), () -> settingRight.amend(session, by, amended, form.seen())));
        return views.amended(session, recorded, Sent.amended(amended));
    }
}
