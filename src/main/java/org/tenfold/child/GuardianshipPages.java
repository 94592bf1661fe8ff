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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Doctors say which parents guard a child, and that a guardianship has ended. */
@Path("/children/{id}/guardianships")
class GuardianshipPages {

    @CheckedTemplate(basePath = "child")
    static class Templates {
        static native TemplateInstance guardianship(
                Child child, GuardianshipForm form, List<Account> parents, List<Choice> reaches, FormErrors errors);

        static native TemplateInstance endGuardianship(Child child, Guardianship guardianship);
    }

    @Inject
    VisibleChild visible;

    @Inject
    Guardianships guardianships;

    @Inject
    Accounts accounts;

    @Inject
    KeepingTheRecord keeping;

    @Inject
    ChildWords words;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Path("new")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response form(@RestPath String id) {
        Child child = visible.viewed(id, "child");
        return page.of(template(child, GuardianshipForm.empty(visible.today()), FormErrors.none()));
    }

    @POST
    @Path("new")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response add(@RestPath String id, @BeanParam GuardianshipForm form) {
        Child child = visible.of(id);
        FormErrors errors = new FormErrors(page.language());
        GuardianshipForm.Entry entry = form.read(errors, words);
        Optional<Account> guardian = entry.address() == null ? Optional.empty() : parent(entry.address());
        if (entry.address() != null && guardian.isEmpty()) {
            errors.add("address", words.messages().guardianUnknown());
        }
        if (errors.isEmpty() && guardsAlready(child, guardian.get(), entry)) {
            errors.add("address", words.messages().guardsAlready());
        }
        if (!errors.isEmpty()) {
            return page.invalid(template(child, form, errors));
        }
        keeping.record(
                new Guardianship(child, guardian.get(), entry.reach(), entry.from(), entry.until()), signedIn.person());
        return page.to("/children/" + child.id(), "guardianAdded");
    }

    @GET
    @Path("{guardianship}/end")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response askToEnd(@RestPath String id, @RestPath String guardianship) {
        Child child = visible.viewed(id, "child");
        return page.of(Templates.endGuardianship(child, guardianship(child, guardianship)));
    }

    @POST
    @Path("{guardianship}/end")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response end(@RestPath String id, @RestPath String guardianship) {
        Child child = visible.of(id);
        keeping.end(guardianship(child, guardianship), signedIn.person());
        return page.to("/children/" + child.id(), "guardianshipEnded");
    }

    private TemplateInstance template(Child child, GuardianshipForm form, FormErrors errors) {
        List<Account> parents = accounts.open(signedIn.clinic().key(), Role.PARENT);
        return Templates.guardianship(child, form, parents, words.reaches(), errors);
    }

    /** A parent of this clinic; one who has not signed in yet can be a guardian already. */
    private Optional<Account> parent(String address) {
        return accounts.byAddress(address)
                .filter(account -> account.role() == Role.PARENT && !account.isDisabled())
                .filter(account ->
                        account.clinic().key().equals(signedIn.clinic().key()));
    }

    private boolean guardsAlready(Child child, Account guardian, GuardianshipForm.Entry entry) {
        return guardianships.of(child.id()).stream()
                .anyMatch(one -> one.guardian().id().equals(guardian.id()) && entry.overlaps(one));
    }

    private Guardianship guardianship(Child child, String id) {
        return guardianships
                .of(child.id(), NotFound.unlessId(id))
                .filter(one -> one.reach().isOfGuardian())
                .orElseThrow(NotFound::here);
    }
}
