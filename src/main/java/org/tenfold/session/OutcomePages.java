package org.tenfold.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.course.Reaction;
import org.tenfold.library.item.Stop;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** How a session that has begun ends. */
@Path("/sessions/{id}")
class OutcomePages {

    @Inject
    SessionViews views;

    @Inject
    SessionProtocols protocols;

    @Inject
    RecordingAnOutcome recording;

    @Inject
    FinishedViews finished;

    @Inject
    TakingAForm taking;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @POST
    @Path("completion")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response complete(@RestPath String id, MultivaluedMap<String, String> fields) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        FormErrors errors = new FormErrors(page.language());
        CompletionForm form = CompletionForm.typed(fields);
        Completion said = form.read(errors, by, protocols.steps(by, session));
        if (!errors.isEmpty()) {
            return views.completion(session, form, errors);
        }
        Tapped tapped = Tapped.in(fields);
        Recorded recorded =
                OnceMore.whenDisturbed(() -> taking.once(form.key(), () -> recording.done(session, by, said, tapped)));
        return finished.after(session, recorded, "sessionDone", Sent.done(said, tapped.receivedAt(clock.instant())));
    }

    @GET
    @Path("stop")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response stopForm(@RestPath String id) {
        return views.stop(NotFound.unlessId(id), StopForm.empty(), FormErrors.none());
    }

    @POST
    @Path("stop")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response stop(@RestPath String id, @BeanParam StopForm form, @BeanParam Tapped tapped) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        FormErrors errors = new FormErrors(page.language());
        Optional<Stop> met = form.met(errors, protocols.toPerform(by, session));
        String words = form.words(errors);
        Reaction reaction = form.reaction(errors);
        Remark remark = form.remark(errors, by);
        if (!errors.isEmpty()) {
            return views.stop(session, form, errors);
        }
        String why = words != null
                ? words
                : met.map(stop -> stop.text().in(by.clinic().language())).orElse(null);
        Recorded recorded = OnceMore.whenDisturbed(() -> taking.once(
                form.once(), () -> recording.stopped(session, by, met.orElse(null), why, reaction, remark, tapped)));
        Sent sent = Sent.stopped(why, reaction, remark, tapped.receivedAt(clock.instant()));
        return finished.after(session, recorded, "sessionStopped", sent);
    }
}
