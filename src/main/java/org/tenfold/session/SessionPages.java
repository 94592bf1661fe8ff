package org.tenfold.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.library.Protocol;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.FormKey;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

@Path("/sessions/{id}")
class SessionPages {

    @Inject
    SessionViews views;

    @Inject
    SessionProtocols protocols;

    @Inject
    CheckingAChild checking;

    @Inject
    TakingAForm taking;

    @Inject
    FinishedViews finished;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @GET
    @RolesAllowed({Role.Name.MASSEUR, Role.Name.DOCTOR, Role.Name.PARENT})
    public Response show(@RestPath String id) {
        return views.show(NotFound.unlessId(id));
    }

    /** Checks the child. A tap on a number only counts, and shows the form again. */
    @POST
    @Path("check")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response check(@RestPath String id, MultivaluedMap<String, String> fields) {
        UUID session = NotFound.unlessId(id);
        Protocol protocol = protocols.toPerform(signedIn.person(), session);
        CheckForm form = CheckForm.typed(protocol, fields);
        String tap = fields.getFirst("step");
        if (tap != null) {
            return views.check(session, form.stepped(tap), FormErrors.none());
        }
        FormErrors errors = new FormErrors(page.language());
        String usual = fields.getFirst("usual");
        form = usual == null ? form : form.allAsUsual(usual, errors, page.language());
        Map<String, String> answers = form.answers(errors, page.language());
        if (!errors.isEmpty()) {
            return views.check(session, form, errors);
        }
        Tapped tapped = Tapped.in(fields);
        Recorded recorded = OnceMore.whenDisturbed(() -> taking.once(
                fields.getFirst(FormKey.FIELD), () -> checking.check(session, signedIn.person(), answers, tapped)));
        return switch (recorded) {
            case NOW -> page.to("/sessions/" + session);
            case ALREADY -> page.to("/sessions/" + session, "outcomeAlreadyRecorded");
            case OTHERWISE -> finished.otherwise(session, Sent.checked(answers, tapped.receivedAt(clock.instant())));
        };
    }
}
