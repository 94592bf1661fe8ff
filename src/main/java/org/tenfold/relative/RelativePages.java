package org.tenfold.relative;

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
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Inviting;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** Who helps with a child besides its guardians, and letting somebody help. */
@Path("/children/{id}/relatives")
class RelativePages {

    @CheckedTemplate(basePath = "relative")
    static class Templates {
        static native TemplateInstance list(Circle circle);

        static native TemplateInstance invite(
                Circle circle,
                RelativeForm form,
                List<Choice> relations,
                List<Choice> reaches,
                List<Language> languages,
                FormErrors errors);

        static native TemplateInstance link(Guardianship lent, String link);
    }

    @Inject
    Circles circles;

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
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT, Role.Name.ADMINISTRATOR})
    public Response list(@RestPath String id) {
        return page.of(Templates.list(circles.viewed(id)));
    }

    @GET
    @Path("new")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT, Role.Name.ADMINISTRATOR})
    public Response form(@RestPath String id) {
        Circle circle = circles.viewed(id);
        return page.of(shown(
                circle,
                RelativeForm.empty(signedIn.person().language(), circle.today(), circle.latest()),
                FormErrors.none()));
    }

    @POST
    @Path("new")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.PARENT, Role.Name.ADMINISTRATOR})
    public Response invite(@RestPath String id, @BeanParam RelativeForm form) {
        Child child = circles.child(id);
        Circle circle = circles.of(child);
        FormErrors errors = new FormErrors(page.language());
        InvitingARelative.Invited invited = form.read(errors, circle.today(), circle.latest(), words);
        if (invited.address() != null) {
            invitingARelative
                    .against(child, invited, signedIn.person())
                    .ifPresent(reason -> errors.add("address", words.whyNot(reason)));
        }
        if (!errors.isEmpty()) {
            return page.invalid(shown(circle, form, errors));
        }
        InvitingARelative.Lent lent = invitingARelative.invite(child, invited, signedIn.person());
        return lent.link() != null && inviting.showsLinks()
                ? page.of(Templates.link(lent.access(), inviting.addressOf(lent.link())))
                : page.to("/children/" + child.id() + "/relatives", "relativeInvited");
    }

    private TemplateInstance shown(Circle circle, RelativeForm form, FormErrors errors) {
        return Templates.invite(circle, form, words.relations(), words.reaches(), List.of(Language.values()), errors);
    }
}
