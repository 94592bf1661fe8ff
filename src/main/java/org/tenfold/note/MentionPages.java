package org.tenfold.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** All notes that colleagues ask somebody of the staff to read. */
@Path("/mentions")
class MentionPages {

    private static final int SIZE = 20;

    @CheckedTemplate(basePath = "note")
    static class Templates {
        static native TemplateInstance mentions(List<Mention> mentions, Mention next);
    }

    @Inject
    Mentions mentions;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    public Response mentions(@RestQuery String after) {
        Account me = signedIn.person();
        List<Mention> found = after == null || after.isBlank() ? mentions.open(me, SIZE + 1) : after(mention(after));
        List<Mention> shown = found.subList(0, Math.min(SIZE, found.size()));
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.of("mentions", "open"));
        return page.of(Templates.mentions(shown, found.size() > SIZE ? shown.get(SIZE - 1) : null));
    }

    @POST
    @Path("{id}/settle")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    public Response settle(@RestPath String id) {
        Mention mention = mention(id);
        mention.settle(clock.instant());
        trail.record(
                signedIn.actor(),
                AuditAction.CHANGED,
                AuditSubject.ofChild("mention", mention.id(), mention.child().id()),
                "settled");
        return page.to("/mentions", "mentionSettled");
    }

    private List<Mention> after(Mention last) {
        return mentions.openAfter(signedIn.person(), last.raisedAt(), last.id(), SIZE + 1);
    }

    private Mention mention(String id) {
        return mentions.of(signedIn.person(), NotFound.unlessId(id)).orElseThrow(NotFound::here);
    }
}
