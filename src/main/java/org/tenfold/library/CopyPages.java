package org.tenfold.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** From a protocol to a working copy: its next version, or a variant of the clinic's own. */
@Path("/library")
class CopyPages {

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance copy(Protocol protocol, CopyForm form, FormErrors errors);
    }

    @Inject
    LibraryOfTheClinic library;

    @Inject
    WorkingCopies copies;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @POST
    @Path("{slug}/working-copy")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response next(@RestPath String slug) {
        Account lead = signedIn.medicalLead();
        return begun(copies.nextOf(find(slug), lead));
    }

    @GET
    @Path("{slug}/copy")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response name(@RestPath String slug) {
        signedIn.medicalLead();
        Protocol protocol = find(slug);
        return page.of(Templates.copy(protocol, CopyForm.of(protocol), FormErrors.none()));
    }

    @POST
    @Path("{slug}/copy")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response copy(@RestPath String slug, @BeanParam CopyForm form) {
        Account lead = signedIn.medicalLead();
        Protocol protocol = find(slug);
        FormErrors errors = new FormErrors(page.language());
        String name = form.readSlug(errors, words(), this::isThere);
        Text title = form.readTitle(errors);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.copy(protocol, form, errors));
        }
        return begun(copies.copy(protocol, name, title, lead));
    }

    private Response begun(ProtocolDraft draft) {
        return page.to("/library/drafts/" + draft.id(), "workingCopyMade");
    }

    private Protocol find(String slug) {
        return library.current(slug).orElseThrow(NotFound::here);
    }

    private boolean isThere(String slug) {
        return library.current(slug).isPresent() || copies.of(slug).isPresent();
    }

    private EditorMessages words() {
        return MessageBundles.get(
                EditorMessages.class, Localized.Literal.of(page.language().code()));
    }
}
