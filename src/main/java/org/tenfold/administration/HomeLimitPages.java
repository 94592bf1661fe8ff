package org.tenfold.administration;

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
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.Role;
import org.tenfold.clinic.Clinic;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** How many minutes a day the clinic asks of a family at home. */
@Path("/clinic/home-programme")
class HomeLimitPages {

    private static final int MOST_MINUTES = 120;

    @CheckedTemplate(basePath = "clinic")
    static class Templates {
        static native TemplateInstance homeLimit(HomeLimitForm form, FormErrors errors);
    }

    /** The limit as typed, and the version of the clinic that was seen. */
    public record HomeLimitForm(
            @RestForm String version, @RestForm String minutes) {

        static HomeLimitForm of(Clinic clinic) {
            return new HomeLimitForm(String.valueOf(clinic.version()), String.valueOf(clinic.homeMinutes()));
        }
    }

    @Inject
    ClinicOfTheAdministrator clinic;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response look() {
        return page.of(Templates.homeLimit(HomeLimitForm.of(clinic.current()), FormErrors.none()));
    }

    @POST
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response change(@BeanParam HomeLimitForm form) {
        FormErrors errors = new FormErrors(page.language());
        Integer minutes = errors.number("minutes", form.minutes(), 1, MOST_MINUTES);
        Integer version = errors.number("version", form.version(), 0, Integer.MAX_VALUE);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.homeLimit(form, errors));
        }
        clinic.limitHomeTo(version, minutes);
        return page.to("/clinic", "saved");
    }
}
