package org.tenfold.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** What is new in a shipped protocol since the clinic made its own of it, for the medical lead; else the protocol. */
@Path("/library")
class NewerEditionPages {

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance newer(NewerView view);
    }

    @Inject
    LibraryOfTheClinic library;

    @Inject
    NewerEditions editions;

    @Inject
    LookingThrough looking;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Path("{slug}/newer")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response newer(@RestPath String slug) {
        signedIn.medicalLead();
        Protocol ours = library.current(slug).orElseThrow(NotFound::here);
        return editions.of(ours)
                .map(newer -> page.of(Templates.newer(new NewerView(slug, newer, looking.whatIsNew(newer), null))))
                .orElseGet(() -> page.to("/library/" + slug));
    }
}
