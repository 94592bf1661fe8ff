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

/** What may leave the clinic in files of its figures. */
@Path("/clinic/exports")
class ExportSettingsPages {

    private static final int FEWEST = 2;
    private static final int MOST = 50;

    @CheckedTemplate(basePath = "clinic")
    static class Templates {
        static native TemplateInstance exports(LeastCount form, FormErrors errors);
    }

    /** From how many children on a count is told, as it was typed. */
    public record LeastCount(
            @RestForm String least, @RestForm String version) {}

    @Inject
    ClinicOfTheAdministrator clinic;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response settings() {
        Clinic current = clinic.current();
        LeastCount form = new LeastCount(String.valueOf(current.leastCount()), String.valueOf(current.version()));
        return page.of(Templates.exports(form, FormErrors.none()));
    }

    @POST
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response change(@BeanParam LeastCount form) {
        FormErrors errors = new FormErrors(page.language());
        Integer least = errors.number("least", form.least(), FEWEST, MOST);
        Integer version = errors.number("version", form.version(), 0, Integer.MAX_VALUE);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.exports(form, errors));
        }
        clinic.tellCountsFrom(version, least);
        return page.to("/clinic", "saved");
    }
}
