package org.tenfold.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.Page;

/** The last look at a working copy: what it changes, what is wrong with it, and its publication. */
@Path("/library/drafts")
class PublicationPages {

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance comparison(ProtocolDraft draft, DraftComparison comparison);

        static native TemplateInstance publication(
                ProtocolDraft draft, List<DraftProblem> problems, DraftComparison comparison);
    }

    @Inject
    WorkingCopies copies;

    @Inject
    DraftDesk desk;

    @Inject
    PublishingADraft publishing;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Path("{id}/comparison")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response comparison(@RestPath String id) {
        signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        return page.of(Templates.comparison(draft, compared(draft)));
    }

    @GET
    @Path("{id}/publication")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response confirm(@RestPath String id) {
        signedIn.medicalLead();
        return page.of(shown(copies.find(id)));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response publish(@RestPath String id, @RestForm String version) {
        Account lead = signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        if (!desk.problems(draft.content()).isEmpty()) {
            return page.invalid(shown(draft));
        }
        OwnVersion published = publishing.publish(draft, version, lead);
        return page.to("/library/" + published.slug(), "protocolPublished");
    }

    private TemplateInstance shown(ProtocolDraft draft) {
        return Templates.publication(draft, desk.told(draft.content(), page.language()), compared(draft));
    }

    private DraftComparison compared(ProtocolDraft draft) {
        return DraftComparison.of(copies.base(draft), draft.content(), desk.fields());
    }
}
