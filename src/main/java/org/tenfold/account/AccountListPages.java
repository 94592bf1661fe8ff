package org.tenfold.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The accounts of the clinic, by name. */
@Path("/accounts")
class AccountListPages {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance list(List<Account> people, AccountFilter filter, String next);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Accounts accounts;

    @Inject
    AccountsOfTheClinic ofTheClinic;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response list(@RestQuery String role, @RestQuery String name, @RestQuery String after) {
        AccountFilter filter = AccountFilter.of(role, name);
        Account last = after == null ? null : ofTheClinic.find(signedIn.person(), NotFound.unlessId(after));
        List<Account> found = accounts.listed(signedIn.clinic().key(), filter, last, PAGE + 1);
        List<Account> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? address(filter, shown.get(PAGE - 1)) : null;
        return page.of(Templates.list(shown, filter, next));
    }

    private static String address(AccountFilter filter, Account after) {
        UriBuilder address = UriBuilder.fromPath("/accounts").queryParam("after", after.id());
        if (filter.role() != null) {
            address.queryParam("role", filter.role());
        }
        if (filter.name() != null) {
            address.queryParam("name", "{name}");
            return address.build(filter.name()).toString();
        }
        return address.build().toString();
    }
}
