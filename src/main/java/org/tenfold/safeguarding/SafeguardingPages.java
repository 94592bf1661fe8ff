package org.tenfold.safeguarding;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.library.Library;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Safeguarding concerns before the doctors of the clinic, and before nobody else. */
@Path("/safeguarding")
class SafeguardingPages {

    private static final int PAGE = 20;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @CheckedTemplate(basePath = "safeguarding")
    static class Templates {
        static native TemplateInstance list(
                List<SafeguardingConcern> open, List<SafeguardingConcern> closed, SafeguardingConcern last);

        static native TemplateInstance concern(
                SafeguardingConcern concern,
                List<Text> zones,
                List<SafeguardingEntry> entries,
                DecisionForm form,
                FormErrors errors);
    }

    @Inject
    SafeguardingConcerns concerns;

    @Inject
    SafeguardingEntries entries;

    @Inject
    KeepingAChildSafe keeping;

    @Inject
    Library library;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response list(@RestQuery String before) {
        trail.record(signedIn.actor(), AuditAction.SEARCHED, AuditSubject.of("matter", "all"));
        SafeguardingConcern place = before == null ? null : concern(before);
        List<SafeguardingConcern> found = place == null
                ? concerns.closedBefore(END, new UUID(-1, -1), PAGE + 1)
                : concerns.closedBefore(place.reportedAt(), place.id(), PAGE + 1);
        List<SafeguardingConcern> closed = found.subList(0, Math.min(PAGE, found.size()));
        List<SafeguardingConcern> open = place == null ? concerns.open() : List.of();
        return page.of(Templates.list(open, closed, found.size() > PAGE ? closed.get(PAGE - 1) : null));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response shown(@RestPath String id) {
        SafeguardingConcern concern = concern(id);
        keeping.record(signedIn.person(), AuditAction.VIEWED, concern);
        return page.of(shown(concern, DecisionForm.empty(), FormErrors.none()));
    }

    @POST
    @Path("{id}/entries")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response decide(@RestPath String id, @BeanParam DecisionForm form) {
        SafeguardingConcern concern = concern(id);
        FormErrors errors = new FormErrors(page.language());
        String decision = form.decision(errors);
        String nextStep = form.nextStep(errors);
        if (!errors.isEmpty()) {
            return page.invalid(shown(concern, form, errors));
        }
        keeping.decide(concern, decision, nextStep, form.isClosing(), signedIn.person());
        return page.to("/safeguarding/" + concern.id(), "saved");
    }

    private SafeguardingConcern concern(String id) {
        return concerns.whole(NotFound.unlessId(id)).orElseThrow(NotFound::here);
    }

    private TemplateInstance shown(SafeguardingConcern concern, DecisionForm form, FormErrors errors) {
        return Templates.concern(
                concern, library.zones().names(concern.zones()), entries.of(concern.id()), form, errors);
    }
}
