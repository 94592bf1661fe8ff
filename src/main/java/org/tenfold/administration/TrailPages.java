package org.tenfold.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditEntry;
import org.tenfold.audit.AuditFilter;
import org.tenfold.audit.AuditPlace;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.web.Page;

/** The trail of the clinic: who did what, about which child, when. It names records, never what is in them. */
@Path("/trail")
class TrailPages {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance trail(
                List<AuditEntry> entries,
                AuditFilter filter,
                List<Account> people,
                List<AuditAction> actions,
                boolean newest,
                String next);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Accounts accounts;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response trail(
            @RestQuery String child, @RestQuery String person, @RestQuery String action, @RestQuery String before) {
        AuditFilter filter = AuditFilter.of(child, person, action);
        List<AuditEntry> found = trail.matching(filter, AuditPlace.of(before), PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next =
                found.size() > PAGE ? "/trail?before=" + AuditPlace.of(shown.get(PAGE - 1)) + filter.asQuery() : null;
        return page.of(
                Templates.trail(shown, filter, people(filter), List.of(AuditAction.values()), before == null, next));
    }

    /** Whom one may choose: the staff, and whoever is chosen. */
    private List<Account> people(AuditFilter filter) {
        String clinic = signedIn.clinic().key();
        Stream<Account> chosen = filter.person() == null
                ? Stream.empty()
                : accounts
                        .of(clinic, filter.person())
                        .filter(person -> !person.role().isStaff())
                        .stream();
        return Stream.concat(
                        chosen,
                        accounts.allOf(clinic).stream()
                                .filter(person -> person.role().isStaff()))
                .toList();
    }
}
