package org.tenfold.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** One tap takes a running session over from a colleague. */
@Path("/sessions/{id}/takeover")
class TakingOverPages {

    @Inject
    TakingOverASession takingOver;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @POST
    @RolesAllowed(Role.Name.MASSEUR)
    public Response takeOver(@RestPath String id) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        OnceMore.whenDisturbed(() -> {
            takingOver.takeOver(session, by);
            return session;
        });
        return page.to("/sessions/" + session, "sessionTakenOver");
    }
}
