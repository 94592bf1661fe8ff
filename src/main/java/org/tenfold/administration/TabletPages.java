package org.tenfold.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import org.tenfold.account.Role;
import org.tenfold.account.SharedTablet;
import org.tenfold.account.SignedIn;
import org.tenfold.account.TabletMessages;
import org.tenfold.account.TabletsOfTheClinic;
import org.tenfold.clinic.TabletRules;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The shared tablets of the clinic: when they lock, and which there are. */
@Path("/clinic/tablets")
class TabletPages {

    @CheckedTemplate(basePath = "clinic")
    static class Templates {
        static native TemplateInstance tablets(List<SharedTablet> all, TabletRulesForm form, FormErrors errors);

        static native TemplateInstance revoke(SharedTablet tablet);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    TabletsOfTheClinic tablets;

    @Inject
    ClinicOfTheAdministrator clinic;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response all() {
        return page.of(shown(TabletRulesForm.of(clinic.current()), FormErrors.none()));
    }

    @POST
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response change(@BeanParam TabletRulesForm form) {
        FormErrors errors = new FormErrors(page.language());
        TabletRules rules = form.read(
                errors,
                MessageBundles.get(
                        TabletMessages.class,
                        Localized.Literal.of(page.language().code())));
        Integer version = errors.number("version", form.version(), 0, Integer.MAX_VALUE);
        if (!errors.isEmpty()) {
            return page.invalid(shown(form, errors));
        }
        clinic.lockTablets(version, rules);
        return page.to("/clinic/tablets", "saved");
    }

    @GET
    @Path("{id}/revocation")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response confirm(@RestPath String id) {
        return page.of(Templates.revoke(tablets.find(signedIn.person(), NotFound.unlessId(id))));
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public Response revoke(@RestPath String id) {
        tablets.revoke(signedIn.person(), NotFound.unlessId(id));
        return page.to("/clinic/tablets", "tabletRevoked");
    }

    private TemplateInstance shown(TabletRulesForm form, FormErrors errors) {
        return Templates.tablets(tablets.all(signedIn.person()), form, errors);
    }
}
