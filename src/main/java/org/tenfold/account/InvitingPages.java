package org.tenfold.account;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Inviting people to the clinic, and giving them a new link. */
@Path("/accounts")
class InvitingPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance invite(InvitationForm form, Qualifications vocabulary, FormErrors errors);

        static native TemplateInstance link(Account account, String link);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Inviting inviting;

    @Inject
    Accounts accounts;

    @Inject
    AccountsOfTheClinic ofTheClinic;

    @Inject
    Qualifications vocabulary;

    @Inject
    AccountWords words;

    @Inject
    Page page;

    @GET
    @Path("new")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public Response form(@RestQuery String role) {
        Role asked = AccountFilter.of(role, null).role();
        InvitationForm empty = InvitationForm.empty(asked, signedIn.clinic().language());
        return page.of(Templates.invite(empty, vocabulary, FormErrors.none()));
    }

    @POST
    @Path("new")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response invite(@BeanParam InvitationForm form) {
        FormErrors errors = new FormErrors(page.language());
        Inviting.Invited invited = form.read(errors, vocabulary);
        if (errors.isEmpty() && accounts.byAddress(invited.address()).isPresent()) {
            errors.add("address", words.ofAdministrators().addressIsTaken());
        }
        if (!errors.isEmpty()) {
            return page.invalid(Templates.invite(form, vocabulary, errors));
        }
        Token token = inviting.invite(signedIn.person(), invited);
        return shown(accounts.byAddress(invited.address()).orElseThrow(), token);
    }

    @POST
    @Path("{id}/link")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response linkAgain(@RestPath String id) {
        Account account = ofTheClinic.find(signedIn.person(), NotFound.unlessId(id));
        return shown(account, inviting.inviteAgain(signedIn.person(), account));
    }

    /** A link that no mail carries is shown once, here: only its hash is kept. */
    private Response shown(Account account, Token token) {
        return inviting.showsLinks()
                ? page.of(Templates.link(account, inviting.addressOf(token)))
                : page.to("/accounts/" + account.id(), "invitationSent");
    }
}
