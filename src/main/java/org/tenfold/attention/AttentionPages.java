package org.tenfold.attention;

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
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.library.Library;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** All that waits for a doctor, and how he settles what needs no decision about a course. */
@Path("/attention")
class AttentionPages {

    private static final int SIZE = 20;
    private static final int LONGEST_NOTE = 1000;

    @CheckedTemplate(basePath = "attention")
    static class Templates {
        static native TemplateInstance all(List<AttentionLine> lines, boolean later, AttentionItem last);

        static native TemplateInstance settle(AttentionLine line, String note, FormErrors errors);
    }

    record Settling(@RestForm String note) {

        String typed() {
            return note == null ? "" : note;
        }
    }

    @Inject
    AttentionItems items;

    @Inject
    WaitingForADoctor waiting;

    @Inject
    Library library;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response all(@RestQuery String after) {
        List<AttentionLine> found = after == null ? waiting.first(SIZE + 1) : waiting.after(item(after), SIZE + 1);
        List<AttentionLine> shown = found.subList(0, Math.min(SIZE, found.size()));
        trail.record(signedIn.actor(), AuditAction.SEARCHED, AuditSubject.of("attention", "open"));
        AttentionItem last =
                shown.isEmpty() ? null : shown.get(shown.size() - 1).item();
        return page.of(Templates.all(shown, found.size() > SIZE, last));
    }

    @GET
    @Path("{id}/settle")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response ask(@RestPath String id) {
        AttentionItem item = item(id);
        if (item.matterId() != null) {
            return page.to("/safeguarding/" + item.matterId());
        }
        if (item.kind().waitsForAReview()) {
            return page.to(item.review());
        }
        record(item, AuditAction.VIEWED);
        return page.of(Templates.settle(line(item), "", FormErrors.none()));
    }

    @POST
    @Path("{id}/settle")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response settle(@RestPath String id, @BeanParam Settling settling) {
        AttentionItem item = item(id);
        FormErrors errors = new FormErrors(page.language());
        String note = errors.text("note", settling.note(), LONGEST_NOTE);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.settle(line(item), settling.typed(), errors));
        }
        item.settle(signedIn.person(), clock.instant(), note);
        record(item, AuditAction.DECIDED);
        return page.to("/overview", "attentionSettled");
    }

    private AttentionItem item(String id) {
        return items.whole(NotFound.unlessId(id)).orElseThrow(NotFound::here);
    }

    private AttentionLine line(AttentionItem item) {
        return AttentionLine.of(item, library.version(item.course().edition()));
    }

    private void record(AttentionItem item, AuditAction action) {
        trail.record(
                signedIn.actor(),
                action,
                AuditSubject.ofChild("attention", item.id(), item.child().id()));
    }
}
