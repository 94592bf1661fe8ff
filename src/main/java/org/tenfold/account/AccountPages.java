package org.tenfold.account;

import io.quarkus.arc.All;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** One account of the clinic, for its administrator. */
@Path("/accounts")
class AccountPages {

    /** What may be changed of an account, as typed. */
    public record AccountForm(
            @RestForm String version,
            @RestForm String name,
            @RestForm List<String> qualifications) {

        static AccountForm of(Account account) {
            return new AccountForm(
                    String.valueOf(account.version()), account.name(), List.copyOf(account.qualifications()));
        }

        public boolean has(String code) {
            return qualifications != null && qualifications.contains(code);
        }
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance account(
                Account account,
                AccountForm form,
                List<Qualifications.Qualification> vocabulary,
                Instant lastSignIn,
                boolean own,
                List<String> sections,
                FormErrors errors);

        static native TemplateInstance disable(Account account);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    AccountsOfTheClinic accounts;

    @Inject
    SignIns signIns;

    @Inject
    Qualifications vocabulary;

    @Inject
    @All
    List<AccountSection> sections;

    @Inject
    Page page;

    @GET
    @Path("{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response account(@RestPath String id) {
        Account account = find(id);
        return page.of(shown(account, AccountForm.of(account), FormErrors.none()));
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response change(@RestPath String id, @BeanParam AccountForm form) {
        Account account = find(id);
        FormErrors errors = new FormErrors(page.language());
        String name = errors.text("name", form.name());
        Integer version = errors.number("version", form.version(), 0, Integer.MAX_VALUE);
        if (!errors.isEmpty()) {
            return page.invalid(shown(account, form, errors));
        }
        Set<String> trained =
                form.qualifications() == null ? Set.of() : vocabulary.known(account.role(), form.qualifications());
        accounts.change(signedIn.person(), account.id(), version, name, trained);
        return page.to("/accounts/" + id, "saved");
    }

    @GET
    @Path("{id}/disabling")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response confirmDisabling(@RestPath String id) {
        return page.of(Templates.disable(find(id)));
    }

    @POST
    @Path("{id}/disabling")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public Response disable(@RestPath String id) {
        accounts.disable(signedIn.person(), NotFound.unlessId(id));
        return page.to("/accounts/" + id, "accountDisabled");
    }

    @POST
    @Path("{id}/enabling")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public Response enable(@RestPath String id) {
        accounts.enable(signedIn.person(), NotFound.unlessId(id));
        return page.to("/accounts/" + id, "accountEnabled");
    }

    private Account find(String id) {
        return accounts.find(signedIn.person(), NotFound.unlessId(id));
    }

    private TemplateInstance shown(Account account, AccountForm form, FormErrors errors) {
        return Templates.account(
                account,
                form,
                vocabulary.of(account.role()),
                signIns.lastOf(account.id()).orElse(null),
                account.id().equals(signedIn.id()),
                sections.stream()
                        .map(section -> section.render(account))
                        .filter(html -> !html.isBlank())
                        .toList(),
                errors);
    }
}
