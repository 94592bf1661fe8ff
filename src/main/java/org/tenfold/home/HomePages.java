package org.tenfold.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Child;
import org.tenfold.child.OwnGuardianships;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** A parent's first page: how the child is doing, and what is to do today. */
@Path("/home")
class HomePages {

    /** Remembers, until the browser is closed, at which child a parent of several looked last. */
    static final String CHILD_COOKIE = "tenfold-child";

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance child(ChildsDay day);

        static native TemplateInstance noChild();
    }

    @Inject
    OwnGuardianships own;

    @Inject
    ReadingTheDay reading;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    /** The child at which the parent looked last, if he still guards it; else the first by name. */
    @GET
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response home(@CookieParam(CHILD_COOKIE) String last) {
        List<Child> children = ReadingTheDay.children(own.all());
        return children.stream()
                .filter(child -> child.id().toString().equals(last))
                .findFirst()
                .or(() -> children.stream().findFirst())
                .map(child -> page.to("/home/" + child.id()))
                .orElseGet(() -> page.of(Templates.noChild()));
    }

    @GET
    @Path("{child}")
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response child(@RestPath String child) {
        LocalDate today = today();
        ChildsDay day = reading.of(NotFound.unlessId(child), signedIn.person(), own.all(), today)
                .orElseThrow(NotFound::here);
        trail.record(
                signedIn.actor(),
                AuditAction.VIEWED,
                AuditSubject.ofChild("child", day.child().id(), day.child().id()));
        return Response.fromResponse(page.of(Templates.child(day)))
                .cookie(lookedAt(day.child()))
                .build();
    }

    private LocalDate today() {
        return signedIn.clinic().today(clock);
    }

    private static NewCookie lookedAt(Child child) {
        return new NewCookie.Builder(CHILD_COOKIE)
                .value(child.id().toString())
                .path("/home")
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
