package org.tenfold.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** The handover of a child with the lines before it, for the staff who may see the child. */
@Path("/children/{id}/handover")
class HandoverPages {

    @Inject
    VisibleChild visible;

    @Inject
    HandoverViews views;

    @Inject
    HandingOver handing;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response handover(@RestPath String id) {
        Child child = visible.viewed(id, "handover");
        return page.of(views.ofChild(child, views.inForce(child), FormErrors.none()));
    }

    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response write(@RestPath String id, @BeanParam HandoverForm form) {
        Child child = visible.of(id);
        FormErrors errors = new FormErrors(page.language());
        String line = form.line(errors);
        if (!errors.isEmpty()) {
            return page.invalid(views.ofChild(child, form, errors));
        }
        handing.write(child, line, signedIn.person());
        return page.to("/children/" + child.id(), "saved");
    }
}
