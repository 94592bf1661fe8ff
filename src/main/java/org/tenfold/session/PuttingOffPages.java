package org.tenfold.session;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.course.SessionStatus;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** How a session that has not been gets another day. */
@Path("/sessions/{id}")
class PuttingOffPages {

    @Inject
    SessionViews views;

    @Inject
    FinishedViews finished;

    @Inject
    PuttingOffASession puttingOff;

    @Inject
    TakingAForm taking;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @GET
    @Path("postponement")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response postponementForm(@RestPath String id) {
        return views.postponement(NotFound.unlessId(id), PostponementForm.empty(), FormErrors.none());
    }

    @POST
    @Path("postponement")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response postpone(@RestPath String id, @BeanParam PostponementForm form, @BeanParam Tapped tapped) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        if (form.followsTheCheck()) {
            return after(
                    session,
                    form.once(),
                    () -> puttingOff.byTheCheck(session, by, tapped),
                    "sessionPostponed",
                    sent(SessionStatus.POSTPONED, null, tapped));
        }
        FormErrors errors = new FormErrors(page.language());
        PostponedWhy why = form.why(errors);
        String words = form.words(errors);
        if (!errors.isEmpty()) {
            return views.postponement(session, form, errors);
        }
        String reason = inWords(why, words, by);
        return after(
                session,
                form.once(),
                () -> puttingOff.postponed(session, by, reason, tapped),
                "sessionPostponed",
                sent(SessionStatus.POSTPONED, reason, tapped));
    }

    @GET
    @Path("absence")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response absenceForm(@RestPath String id) {
        return views.absence(NotFound.unlessId(id));
    }

    @POST
    @Path("absence")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response miss(@RestPath String id, @RestForm String once, @BeanParam Tapped tapped) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        return after(
                session,
                once,
                () -> puttingOff.missed(session, by, tapped),
                "sessionMissed",
                sent(SessionStatus.MISSED, null, tapped));
    }

    private Response after(UUID session, String key, Supplier<Recorded> act, String flash, Sent sent) {
        return finished.after(session, OnceMore.whenDisturbed(() -> taking.once(key, act)), flash, sent);
    }

    private Sent sent(SessionStatus outcome, String words, Tapped tapped) {
        return Sent.putOff(outcome, words, tapped.receivedAt(clock.instant()));
    }

    /** In the language of the clinic, in which its people write to each other. */
    private static String inWords(PostponedWhy why, String words, Account by) {
        if (why == PostponedWhy.OTHER) {
            return words;
        }
        String language = by.clinic().language().code();
        String known = MessageBundles.get(OtherwiseMessages.class, Localized.Literal.of(language))
                .postponedWhy(why);
        return words == null ? known : known + ": " + words;
    }
}
