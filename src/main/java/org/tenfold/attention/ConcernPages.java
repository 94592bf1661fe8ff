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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Referral;
import org.tenfold.session.Recorded;
import org.tenfold.session.SessionsAtHand;
import org.tenfold.session.TakingAForm;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The one door by which whoever treats a child tells a doctor that something is wrong: open it, tap what it is. */
@Path("/sessions/{id}/concern")
class ConcernPages {

    @CheckedTemplate(basePath = "attention")
    static class Templates {
        static native TemplateInstance concern(
                TreatmentSession session,
                List<Referral> signs,
                List<ConcernKind> kinds,
                ConcernForm form,
                FormErrors errors);

        static native TemplateInstance raised(TreatmentSession session);
    }

    private static final List<ConcernKind> KINDS = List.of(ConcernKind.values());

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    RaisingAConcern raising;

    @Inject
    ReportingASign reporting;

    @Inject
    TakingAForm taking;

    @Inject
    Library library;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response ask(@RestPath String id) {
        return page.of(asked(viewed(id), ConcernForm.empty(), FormErrors.none()));
    }

    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response raise(@RestPath String id, @BeanParam ConcernForm form) {
        TreatmentSession session = session(id);
        FormErrors errors = new FormErrors(page.language());
        Optional<Referral> sign = form.sign(protocol(session));
        ConcernKind kind = sign.isPresent() ? null : form.kind(errors);
        String words = form.words(errors, kind);
        if (!errors.isEmpty()) {
            return page.invalid(asked(session, form, errors));
        }
        if (sign.isPresent()) {
            once(form, () -> reporting.report(session.course(), sign.get(), words, signedIn.person()));
            return page.to("/sessions/" + session.id(), "signReported");
        }
        once(form, () -> raising.raise(session, kind, words, signedIn.person()));
        return kind.isSevere()
                ? page.to("/sessions/" + session.id() + "/concern/raised", "concernRaised")
                : page.to("/sessions/" + session.id(), "concernRaised");
    }

    private void once(ConcernForm form, Runnable act) {
        taking.once(form.once(), () -> {
            act.run();
            return Recorded.NOW;
        });
    }

    /** What to do now that something severe was reported. */
    @GET
    @Path("raised")
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response raised(@RestPath String id) {
        return page.of(Templates.raised(viewed(id)));
    }

    private TemplateInstance asked(TreatmentSession session, ConcernForm form, FormErrors errors) {
        List<Referral> signs =
                session.course().status().isOpen() ? protocol(session).referrals() : List.of();
        return Templates.concern(session, signs, KINDS, form, errors);
    }

    private TreatmentSession viewed(String id) {
        TreatmentSession session = session(id);
        trail.record(
                signedIn.actor(),
                AuditAction.VIEWED,
                AuditSubject.ofChild("session", session.id(), session.child().id()));
        return session;
    }

    private TreatmentSession session(String id) {
        return sessionsAtHand.toRead(signedIn.person(), NotFound.unlessId(id));
    }

    private Protocol protocol(TreatmentSession session) {
        return library.version(session.course().edition());
    }
}
