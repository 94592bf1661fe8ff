package org.tenfold.session;

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
import org.tenfold.child.Child;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** All sessions of a child, of all its courses, the newest first. */
@Path("/children/{id}/sessions")
class HistoryPages {

    private static final int PAGE = 30;

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance history(Child child, History history, boolean first);
    }

    @Inject
    VisibleChild visible;

    @Inject
    Histories histories;

    @Inject
    Page page;

    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response history(@RestPath String id, @RestQuery String before) {
        Child child = visible.viewed(id, "sessions");
        History history = before == null
                ? histories.newest(child.id(), PAGE)
                : histories.before(child.id(), NotFound.unlessId(before), PAGE);
        return page.of(Templates.history(child, history, before == null));
    }
}
