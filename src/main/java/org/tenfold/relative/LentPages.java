package org.tenfold.relative;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Inviting;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.account.Token;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.child.KeepingTheRecord;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** How long somebody helps with a child: longer, shorter, or no more from now on. */
@Path("/children/{id}/relatives/{relative}")
class LentPages {

    @CheckedTemplate(basePath = "relative")
    static class Templates {
        static native TemplateInstance until(Circle circle, Guardianship lent, String until, FormErrors errors);

        static native TemplateInstance end(Circle circle, Guardianship lent);
    }

    @Inject
    Circles circles;

    @Inject
    KeepingTheRecord keeping;

    @Inject
    InvitingARelative invitingARelative;

    @Inject
    Inviting inviting;

    @Inject
    RelativeWords words;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Path("until")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT, Role.Name.ADMINISTRATOR})
    public Response askHowLong(@RestPath String id, @RestPath String relative) {
        Circle circle = circles.viewed(id);
        Guardianship lent = circles.lent(circle.child(), relative);
        return page.of(Templates.until(circle, lent, lent.until().toString(), FormErrors.none()));
    }

    @POST
    @Path("until")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT, Role.Name.ADMINISTRATOR})
    public Response until(@RestPath String id, @RestPath String relative, @RestForm String until) {
        Circle circle = circles.of(circles.child(id));
        Guardianship lent = circles.lent(circle.child(), relative);
        FormErrors errors = new FormErrors(page.language());
        LocalDate day = RelativeForm.readUntil(errors, until, circle.today(), circle.latest(), words);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.until(circle, lent, until == null ? "" : until, errors));
        }
        keeping.lendUntil(lent, day, signedIn.person());
        return page.to("/children/" + id + "/relatives", "relativeUntil");
    }

    @GET
    @Path("end")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT, Role.Name.ADMINISTRATOR})
    public Response askToEnd(@RestPath String id, @RestPath String relative) {
        Circle circle = circles.viewed(id);
        return page.of(Templates.end(circle, circles.lent(circle.child(), relative)));
    }

    @POST
    @Path("end")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT, Role.Name.ADMINISTRATOR})
    public Response end(@RestPath String id, @RestPath String relative) {
        Child child = circles.child(id);
        keeping.endLent(circles.lent(child, relative), signedIn.person());
        return page.to("/children/" + child.id() + "/relatives", "relativeEnded");
    }

    /** A link that no mail carries is shown once, here. */
    @POST
    @Path("link")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT, Role.Name.ADMINISTRATOR})
    public Response linkAgain(@RestPath String id, @RestPath String relative) {
        Child child = circles.child(id);
        Guardianship lent = circles.lent(child, relative);
        Token link = invitingARelative.linkAgain(lent, signedIn.person());
        return inviting.showsLinks()
                ? page.of(RelativePages.Templates.link(lent, inviting.addressOf(link)))
                : page.to("/children/" + child.id() + "/relatives", "invitationSent");
    }
}
