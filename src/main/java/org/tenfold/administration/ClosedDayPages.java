package org.tenfold.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.clinic.ClosedDay;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Taking a closed day off the list, after a second thought. */
@Path("/clinic/closed-days/{id}/removal")
class ClosedDayPages {

    @CheckedTemplate(basePath = "clinic")
    static class Templates {
        static native TemplateInstance remove(ClosedDay closed);
    }

    @Inject
    ClinicOfTheAdministrator clinic;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response confirm(@RestPath String id) {
        return page.of(Templates.remove(clinic.closedDay(NotFound.unlessId(id))));
    }

    @POST
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public Response remove(@RestPath String id) {
        clinic.reopen(NotFound.unlessId(id));
        return page.to("/clinic", "closedDayRemoved");
    }
}
