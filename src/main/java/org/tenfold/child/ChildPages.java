package org.tenfold.child;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** The record of one child, for everyone who may see it; doctors edit it. */
@Path("/children")
class ChildPages {

    @CheckedTemplate(basePath = "child")
    static class Templates {
        static native TemplateInstance child(ChildSheet sheet);

        static native TemplateInstance edit(Child child, ChildForm form, List<Choice> sexes, FormErrors errors);

        static native TemplateInstance conflict(Child child, ChildForm form, Child yours);
    }

    @Inject
    VisibleChild visible;

    @Inject
    Children children;

    @Inject
    ChildSheets sheets;

    @Inject
    KeepingTheRecord keeping;

    @Inject
    ChildWords words;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response child(@RestPath String id) {
        Child child = visible.viewed(id, "child");
        return page.of(Templates.child(sheets.of(child, visible.today())));
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response form(@RestPath String id) {
        Child child = visible.viewed(id, "child");
        return page.of(Templates.edit(child, ChildForm.of(child), words.sexes(), FormErrors.none()));
    }

    @POST
    @Path("{id}/edit")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response correct(@RestPath String id, @BeanParam ChildForm form) {
        Child child = visible.of(id);
        FormErrors errors = new FormErrors(page.language());
        ChildDetails details = form.read(errors, visible.today(), words.messages());
        if (details != null && isOfAnother(details.recordNumber(), child)) {
            errors.add("recordNumber", words.recordNumberIsTaken());
        }
        if (!errors.isEmpty()) {
            return page.invalid(Templates.edit(child, form, words.sexes(), errors));
        }
        if (!form.isTypedOver(child)) {
            return page.refused(Templates.conflict(child, form.over(child), new Child(details)));
        }
        keeping.correct(child, details, signedIn.person());
        return page.to("/children/" + child.id(), "saved");
    }

    private boolean isOfAnother(String recordNumber, Child child) {
        return !child.recordNumber().equals(recordNumber) && children.hasRecordNumber(recordNumber);
    }
}
