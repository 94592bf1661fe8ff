package org.tenfold.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** How it goes with a child, for whoever guards it: each child has a page of its own. */
@Path("/home/{child}/progress")
class ParentPages {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance parent(ParentSheet sheet);
    }

    @Inject
    ParentSheets sheets;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed(Role.Name.PARENT)
    public Response progress(@RestPath String child) {
        UUID id = NotFound.unlessId(child);
        ParentSheet sheet =
                sheets.of(id, signedIn.person(), signedIn.clinic().today(clock)).orElseThrow(NotFound::here);
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.ofChild("progress", id, id));
        return page.of(Templates.parent(sheet));
    }
}
