package org.tenfold.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.clinic.ClinicForm;
import org.tenfold.clinic.ClinicSettings;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The first page of a fresh installation: the clinic and its first administrator. Later there is nothing here. */
@Path("/start/{token}")
class StartPages {

    /** Who will administer the clinic, as typed. */
    public record AdministratorForm(
            @RestForm String person,
            @RestForm String address,
            @RestForm String password,
            @RestForm String passwordAgain) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance start(
                String token, ClinicForm clinic, AdministratorForm administrator, FormErrors errors);
    }

    @Inject
    Inviting inviting;

    @Inject
    AccountWords words;

    @Inject
    Page page;

    @GET
    @PermitAll
    public Response form(@RestPath String token) {
        admit(token);
        AdministratorForm nobody = new AdministratorForm("", "", "", "");
        return page.of(Templates.start(token, ClinicForm.usual(page.language()), nobody, FormErrors.none()));
    }

    @POST
    @PermitAll
    public Response start(
            @RestPath String token, @BeanParam ClinicForm clinic, @BeanParam AdministratorForm administrator) {
        admit(token);
        FormErrors errors = new FormErrors(page.language());
        ClinicSettings settings = clinic.read(errors, words.ofClinics());
        String name = errors.text("person", administrator.person());
        String address = Addresses.read(errors, "address", administrator.address());
        NewPassword.of(
                        String.valueOf(name),
                        String.valueOf(address),
                        String.valueOf(clinic.name()),
                        administrator.password(),
                        administrator.passwordAgain())
                .check(errors, words.spoken());
        if (!errors.isEmpty()) {
            return page.invalid(Templates.start(token, clinic, administrator, errors));
        }
        inviting.found(
                new Token(token),
                settings,
                new Inviting.Invited(Role.ADMINISTRATOR, name, address, settings.language(), Set.of()),
                administrator.password());
        return page.to("/sign-in", "clinicMade");
    }

    private void admit(String token) {
        if (!inviting.isFirst(new Token(token))) {
            throw NotFound.here();
        }
    }
}
