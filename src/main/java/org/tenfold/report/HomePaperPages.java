package org.tenfold.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;

/** The home programme as a file. */
@Path("/courses/{id}/home-programme/sheet/pdf")
class HomePaperPages {

    @Inject
    WritingPapers writing;

    @Inject
    SpokenLanguage spoken;

    /** @param language its code; else that of the reader */
    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response pdf(@RestPath String id, @RestQuery String language) {
        spoken.speak(language);
        return writing.home(id).saved();
    }
}
