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
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.Page;

/** How a course goes, for the staff. */
@Path("/courses/{id}/progress")
class CourseProgressPages {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance course(CourseSheet sheet);
    }

    @Inject
    ReadingProgress reading;

    @Inject
    CourseSheets sheets;

    @Inject
    VisibleChild visible;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    public Response course(@RestPath String id) {
        return page.of(Templates.course(sheets.of(reading.viewed(id), signedIn.person(), visible.today())));
    }
}
