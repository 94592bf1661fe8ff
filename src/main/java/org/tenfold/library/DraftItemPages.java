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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The items of a working copy: add, edit with a look at how it will read, move, take away. */
@Path("/library/drafts")
class DraftItemPages {

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance removal(ProtocolDraft draft, DraftItem item);
    }

    @Inject
    WorkingCopies copies;

    @Inject
    EditingAnItem editing;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Path("{id}/{list}/new")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response empty(@RestPath String id, @RestPath String list) {
        signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        return editing.shown(draft, list(draft, list), null);
    }

    @POST
    @Path("{id}/{list}/new")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response add(@RestPath String id, @RestPath String list, MultivaluedMap<String, String> typed) {
        Account lead = signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        return editing.keep(draft, list(draft, list), null, typed, lead);
    }

    @GET
    @Path("{id}/{list}/items/{item}")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response item(@RestPath String id, @RestPath String list, @RestPath String item) {
        signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        DraftItem found = item(draft, list, item);
        return editing.shown(draft, found.list(), found);
    }

    @POST
    @Path("{id}/{list}/items/{item}")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response change(
            @RestPath String id, @RestPath String list, @RestPath String item, MultivaluedMap<String, String> typed) {
        Account lead = signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        DraftItem found = item(draft, list, item);
        return editing.keep(draft, found.list(), found, typed, lead);
    }

    @POST
    @Path("{id}/{list}/items/{item}/place")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response move(@RestPath String id, @RestPath String list, @RestPath String item, @RestForm String to) {
        Account lead = signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        DraftItem found = item(draft, list, item);
        copies.edit(draft, draft.content().moving(found, "up".equals(to)), lead);
        return page.to("/library/drafts/" + id + "#item-" + item);
    }

    @GET
    @Path("{id}/{list}/items/{item}/removal")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response confirm(@RestPath String id, @RestPath String list, @RestPath String item) {
        signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        return page.of(Templates.removal(draft, item(draft, list, item)));
    }

    @POST
    @Path("{id}/{list}/items/{item}/removal")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response remove(
            @RestPath String id, @RestPath String list, @RestPath String item, @RestForm String version) {
        Account lead = signedIn.medicalLead();
        ProtocolDraft draft = copies.find(id);
        DraftItem found = item(draft, list, item);
        WorkingCopies.unchanged(draft, version);
        copies.edit(draft, draft.content().without(found), lead);
        return page.to("/library/drafts/" + id + "#" + found.list().section().code(), "itemRemoved");
    }

    private static ItemList list(ProtocolDraft draft, String code) {
        return ItemList.named(code).filter(draft.content()::has).orElseThrow(NotFound::here);
    }

    private static DraftItem item(ProtocolDraft draft, String code, String id) {
        return draft.content().item(list(draft, code), id).orElseThrow(NotFound::here);
    }
}
