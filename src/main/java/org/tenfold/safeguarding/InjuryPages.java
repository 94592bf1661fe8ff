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
import java.util.Collection;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Term;
import org.tenfold.session.SessionsAtHand;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Whoever sees a bruise reports it with one tap, then tells what he saw; after that he reads only that it was received. */
@Path("/sessions/{id}/safeguarding")
class InjuryPages {

    private static final int LONGEST_FIRST_WORDS = 4000;

    @CheckedTemplate(basePath = "safeguarding")
    static class Templates {
        static native TemplateInstance account(
                SafeguardingConcern concern, Collection<Term> zones, AccountForm form, FormErrors errors);

        static native TemplateInstance received(SafeguardingConcern concern);
    }

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    SafeguardingConcerns concerns;

    @Inject
    KeepingAChildSafe keeping;

    @Inject
    Library library;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @POST
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response open(@RestPath String id, @RestForm String words) {
        TreatmentSession session = sessionsAtHand.toRead(signedIn.person(), NotFound.unlessId(id));
        String written = words == null ? "" : words.strip();
        String first = written.substring(0, Math.min(LONGEST_FIRST_WORDS, written.length()));
        SafeguardingConcern concern = keeping.open(session, first.isEmpty() ? null : first, signedIn.person());
        return page.to(path(concern), "concernRaised");
    }

    @GET
    @Path("{concern}")
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response account(@RestPath String id, @RestPath("concern") String concernId) {
        SafeguardingConcern concern = mine(id, concernId);
        return page.of(
                concern.isTold()
                        ? Templates.received(concern)
                        : asked(concern, AccountForm.empty(), FormErrors.none()));
    }

    @POST
    @Path("{concern}")
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response tell(@RestPath String id, @RestPath("concern") String concernId, @BeanParam AccountForm form) {
        SafeguardingConcern concern = mine(id, concernId);
        if (concern.isTold()) {
            return page.to(path(concern));
        }
        FormErrors errors = new FormErrors(page.language());
        SafeguardingAccount account = form.read(errors, library.zones());
        if (!errors.isEmpty()) {
            return page.invalid(asked(concern, form, errors));
        }
        keeping.tell(concern, account, signedIn.person());
        return page.to(path(concern));
    }

    /** Whoever did not report it does not learn that it is there. */
    private SafeguardingConcern mine(String session, String concern) {
        return concerns.reportedBy(signedIn.person(), NotFound.unlessId(session), NotFound.unlessId(concern))
                .orElseThrow(NotFound::here);
    }

    private TemplateInstance asked(SafeguardingConcern concern, AccountForm form, FormErrors errors) {
        return Templates.account(concern, library.zones().terms(), form, errors);
    }

    private static String path(SafeguardingConcern concern) {
        return "/sessions/" + concern.sessionId() + "/safeguarding/" + concern.id();
    }
}
