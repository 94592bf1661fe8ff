package org.tenfold.measurement;

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
import org.tenfold.shared.web.Page;

/** The first movements of a child among those of healthy children, for everybody who may see the child. */
@Path("/children/{id}/movements")
class MotorPages {

    @CheckedTemplate(basePath = "measurement")
    static class Templates {
        static native TemplateInstance movements(MotorSheet sheet);
    }

    @Inject
    VisibleChild visible;

    @Inject
    MotorSheets sheets;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response movements(@RestPath String id) {
        Child child = visible.viewed(id, "measurements");
        return page.of(Templates.movements(sheets.of(child, signedIn.person(), visible.today())));
    }
}
