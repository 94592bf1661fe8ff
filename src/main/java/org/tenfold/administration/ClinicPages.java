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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicForm;
import org.tenfold.clinic.ClinicMessages;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.clinic.ClosedDay;
import org.tenfold.clinic.ClosedDays;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** The settings of the clinic, with the closed days that lie ahead. */
@Path("/clinic")
class ClinicPages {

    @CheckedTemplate(basePath = "clinic")
    static class Templates {
        static native TemplateInstance settings(
                ClinicForm form,
                MedicalLeadForm lead,
                List<ClosedDay> closedDays,
                ClosedDayForm closing,
                FormErrors errors);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    ClinicOfTheAdministrator clinic;

    @Inject
    ClosedDays closedDays;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response settings() {
        return page.of(shown(ClinicForm.of(clinic.current()), ClosedDayForm.empty(), FormErrors.none()));
    }

    @POST
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response change(@BeanParam ClinicForm form) {
        FormErrors errors = new FormErrors(page.language());
        ClinicSettings settings = form.read(errors, words());
        Integer version = errors.number("version", form.version(), 0, Integer.MAX_VALUE);
        if (!errors.isEmpty()) {
            return page.invalid(shown(form, ClosedDayForm.empty(), errors));
        }
        clinic.change(version, settings);
        return page.to("/clinic", "saved");
    }

    @POST
    @Path("medical-lead")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response name(@RestForm String version, @RestForm String doctor) {
        Clinic current = clinic.current();
        FormErrors errors = new FormErrors(page.language());
        MedicalLeadForm form = new MedicalLeadForm(version, doctor, clinic.doctors());
        UUID named = form.read(errors);
        Integer seen = errors.number("version", version, 0, Integer.MAX_VALUE);
        if (!errors.isEmpty()) {
            return page.invalid(shown(ClinicForm.of(current), form, ClosedDayForm.empty(), errors));
        }
        clinic.nameMedicalLead(seen, named);
        return page.to("/clinic", "saved");
    }

    @POST
    @Path("closed-days")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Transactional
    public Response close(@BeanParam ClosedDayForm form) {
        Clinic current = clinic.current();
        FormErrors errors = new FormErrors(page.language());
        ClosedDay closed = form.read(errors, words(), current.today(clock), closedDays);
        if (!errors.isEmpty()) {
            return page.invalid(shown(ClinicForm.of(current), form, errors));
        }
        clinic.close(closed);
        return page.to("/clinic", "closedDayAdded");
    }

    private TemplateInstance shown(ClinicForm form, ClosedDayForm closing, FormErrors errors) {
        return shown(form, MedicalLeadForm.of(clinic.current(), clinic.doctors()), closing, errors);
    }

    private TemplateInstance shown(ClinicForm form, MedicalLeadForm lead, ClosedDayForm closing, FormErrors errors) {
        return Templates.settings(form, lead, closedDays.from(signedIn.clinic().today(clock)), closing, errors);
    }

    private ClinicMessages words() {
        return MessageBundles.get(
                ClinicMessages.class, Localized.Literal.of(page.language().code()));
    }
}
