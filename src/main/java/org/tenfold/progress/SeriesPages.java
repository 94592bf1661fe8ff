package org.tenfold.progress;

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
import org.tenfold.child.Child;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The courses of a child from one protocol, one after the other. */
@Path("/children/{id}/series/{slug}")
class SeriesPages {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance series(SeriesSheet sheet);
    }

    @Inject
    SeriesSheets sheets;

    @Inject
    VisibleChild visible;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    public Response series(@RestPath String id, @RestPath String slug) {
        Child child = visible.viewed(id, "progress");
        return page.of(Templates.series(
                sheets.of(child, slug, signedIn.person(), visible.today()).orElseThrow(NotFound::here)));
    }
}
