package org.tenfold.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.Page;

/** The working copies of the medical lead; for everybody else they are not there. */
@Path("/library/drafts")
class DraftPages {

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance drafts(List<ProtocolDraft> drafts, List<NewerEdition> newer);

        static native TemplateInstance draft(DraftView view, NewerEdition newer);

        static native TemplateInstance discarding(ProtocolDraft draft);
    }

    @Inject
    ProtocolDrafts drafts;

    @Inject
    WorkingCopies copies;

    @Inject
    DraftDesk desk;

    @Inject
    NewerEditions newer;

    @Inject
    EditingAnItem editing;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response list() {
        signedIn.medicalLead();
        return page.of(Templates.drafts(drafts.newestFirst(), newer.ofPublished()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response draft(@RestPath String id) {
        signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        int problems = desk.problems(draft.content()).size();
        return page.of(Templates.draft(
                DraftView.of(draft, desk.fields(), problems), newer.of(draft).orElse(null)));
    }

    @GET
    @Path("{id}/head")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response head(@RestPath String id) {
        signedIn.medicalLead();
        return editing.shownHead(copies.find(id));
    }

    @POST
    @Path("{id}/head")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response changeHead(@RestPath String id, MultivaluedMap<String, String> typed) {
        Account lead = signedIn.medicalLead();
        return editing.keepHead(copies.find(id), typed, lead);
    }

    @GET
    @Path("{id}/discarding")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response confirm(@RestPath String id) {
        signedIn.medicalLead();
        return page.of(Templates.discarding(copies.find(id)));
    }

    @POST
    @Path("{id}/discarding")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response discard(@RestPath String id, @RestForm String version) {
        Account lead = signedIn.medicalLead();
        copies.discard(copies.find(id), version, lead);
        return page.to("/library/drafts", "workingCopyDiscarded");
    }
}
