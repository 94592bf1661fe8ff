package org.tenfold.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** A working copy beside the newer shipped version: what is new, what of it is taken over, and that all was looked through. */
@Path("/library/drafts/{id}/newer")
class LookingThroughPages {

    @Inject
    WorkingCopies copies;

    @Inject
    NewerEditions editions;

    @Inject
    LookingThrough looking;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response newer(@RestPath String id) {
        signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        return editions.of(draft)
                .map(newer -> page.of(NewerEditionPages.Templates.newer(
                        new NewerView(draft.slug(), newer, looking.whatIsNew(newer), draft))))
                .orElseGet(() -> page.to("/library/drafts/" + id));
    }

    @POST
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response lookedThrough(@RestPath String id, @RestForm String version) {
        Account lead = signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        WorkingCopies.unchanged(draft, version);
        copies.lookedThrough(draft, newer(draft), lead);
        return page.to("/library/drafts/" + id, "lookedThrough");
    }

    @POST
    @Path("{list}/{item}")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response takeOver(
            @RestPath String id, @RestPath String list, @RestPath String item, @RestForm String version) {
        Account lead = signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        WorkingCopies.unchanged(draft, version);
        NewerEdition newer = newer(draft);
        looking.takeOver(draft, newer, ItemList.named(list).orElseThrow(NotFound::here), item, lead);
        return page.to(newer.address() + "#item-" + item, "takenOver");
    }

    private NewerEdition newer(ProtocolDraft draft) {
        return editions.of(draft).orElseThrow(NotFound::here);
    }
}
