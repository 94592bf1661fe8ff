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
import org.tenfold.clinic.Letterhead;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** What stands above the clinic's reports. */
@Path("/clinic/letterhead")
class LetterheadPages {

    private static final int LONGEST = 200;

    @CheckedTemplate(basePath = "clinic")
    static class Templates {
        static native TemplateInstance letterhead(LetterheadForm form, FormErrors errors);
    }

    /** The lines as typed, and the version of the clinic that was seen. */
    public record LetterheadForm(
            @RestForm String version,
            @RestForm String address,
            @RestForm String licence) {

        static LetterheadForm of(Clinic clinic) {
            Letterhead head = clinic.letterhead();
            return new LetterheadForm(String.valueOf(clinic.version()), typed(head.address()), typed(head.licence()));
        }

        private static String typed(String line) {
            return line == null ? "" : line;
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
        return page.of(Templates.letterhead(LetterheadForm.of(clinic.current()), FormErrors.none()));
    }

    @POST
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response change(@BeanParam LetterheadForm form) {
        FormErrors errors = new FormErrors(page.language());
        String address = errors.optionalText("address", form.address(), LONGEST);
        String licence = errors.optionalText("licence", form.licence(), LONGEST);
        Integer version = errors.number("version", form.version(), 0, Integer.MAX_VALUE);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.letterhead(form, errors));
        }
        clinic.headLettersWith(version, address, licence);
        return page.to("/clinic", "saved");
    }
}
