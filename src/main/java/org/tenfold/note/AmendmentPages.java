package org.tenfold.note;

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
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The author of a note corrects it by a second one. */
@Path("/notes/{id}/amendments")
class AmendmentPages {

    @CheckedTemplate(basePath = "note")
    static class Templates {
        static native TemplateInstance amend(Note note, AmendmentForm form, FormErrors errors);
    }

    @Inject
    Notes notes;

    @Inject
    VisibleChild visible;

    @Inject
    WritingNotes writing;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response form(@RestPath String id) {
        Note note = own(id);
        visible.viewed(note.child().id().toString(), "notes", Sight.WORDS);
        return page.of(Templates.amend(note, AmendmentForm.empty(), FormErrors.none()));
    }

    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response amend(@RestPath String id, @BeanParam AmendmentForm form) {
        Note note = own(id);
        FormErrors errors = new FormErrors(page.language());
        AmendmentForm read = form.read(errors);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.amend(note, form, errors));
        }
        writing.amend(note, signedIn.person(), read.text(), read.reason());
        return page.to("/children/" + note.child().id() + "/notes", "noteAmended");
    }

    /** The reader's own note, while the child's record is still for him. */
    private Note own(String id) {
        Note note = notes.readableBy(signedIn.person(), NotFound.unlessId(id))
                .filter(one -> one.isBy(signedIn.person()) && !one.isAmendment())
                .orElseThrow(NotFound::here);
        visible.of(note.child().id().toString(), Sight.WORDS);
        return note;
    }
}
