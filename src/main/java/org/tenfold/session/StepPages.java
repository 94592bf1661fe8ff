package org.tenfold.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** From step to step of a running session, each tap a form that leads back to the page of the session. */
@Path("/sessions/{id}")
class StepPages {

    @Inject
    FollowingTheSteps following;

    @Inject
    SessionProtocols protocols;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    /**
     * On from a step, or back from it.
     *
     * @param step the id of the step that was on the page; empty when all were through
     * @param act "next" or "back"
     * @param skip why the step is left out, instead of an act
     */
    @POST
    @Path("steps")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response move(
            @RestPath String id,
            @RestForm String step,
            @RestForm String act,
            @RestForm String skip,
            @BeanParam Tapped tapped) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        protocols.toPerform(by, session);
        String seen = step == null ? "" : step;
        Optional<SkippedWhy> why = Stream.of(SkippedWhy.values())
                .filter(one -> one.name().equals(skip))
                .findFirst();
        return back(session, () -> {
            if (why.isPresent()) {
                following.skip(session, by, seen, why.get(), tapped);
            } else if ("back".equals(act)) {
                following.back(session, by, seen, tapped);
            } else if ("next".equals(act)) {
                following.next(session, by, seen, tapped);
            }
        });
    }

    @POST
    @Path("pause")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response pause(@RestPath String id, @BeanParam Tapped tapped) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        return back(session, () -> following.pause(session, by, tapped));
    }

    @POST
    @Path("resumption")
    @RolesAllowed(Role.Name.MASSEUR)
    public Response resume(@RestPath String id, @BeanParam Tapped tapped) {
        UUID session = NotFound.unlessId(id);
        Account by = signedIn.person();
        return back(session, () -> following.resume(session, by, tapped));
    }

    private Response back(UUID session, Runnable act) {
        OnceMore.whenDisturbed(() -> {
            act.run();
            return session;
        });
        return page.to("/sessions/" + session);
    }
}
