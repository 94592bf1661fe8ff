package org.tenfold.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.child.Sight;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The report of a course, to read, to print and to save. */
@Path("/courses/{id}/report")
class CourseReportPages {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance course(CourseReport report);
    }

    @Inject
    CourseToReport courses;

    @Inject
    CourseReports reports;

    @Inject
    WritingPapers writing;

    @Inject
    SpokenLanguage spoken;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    /**
     * @param readers for whom: "family", as without it, or "staff"
     * @param language its code; else that of the reader
     */
    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response report(@RestPath String id, @RestQuery("for") String readers, @RestQuery String language) {
        Readership asked = Readership.of(readers, signedIn.role()).orElseThrow(NotFound::here);
        spoken.speak(language);
        return page.of(
                Templates.course(reports.of(courses.found(id, Sight.RECORD, "report", AuditAction.VIEWED), asked)));
    }

    @GET
    @Path("pdf")
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response pdf(@RestPath String id, @RestQuery("for") String readers, @RestQuery String language) {
        spoken.speak(language);
        return writing.course(id, readers).saved();
    }
}
