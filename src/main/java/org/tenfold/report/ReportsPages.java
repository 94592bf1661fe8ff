package org.tenfold.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.Page;

/** The reports of a child, course by course. */
@Path("/children/{id}/reports")
class ReportsPages {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance ofChild(Child child, List<ReportsOfAChild.Line> lines, boolean staff);
    }

    @Inject
    VisibleChild visible;

    @Inject
    ReportsOfAChild reports;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response reports(@RestPath String id) {
        Child child = visible.viewed(id, "reports");
        return page.of(
                Templates.ofChild(child, reports.lines(child), signedIn.role().isStaff()));
    }
}
