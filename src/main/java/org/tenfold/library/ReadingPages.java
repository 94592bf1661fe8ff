package org.tenfold.library;

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
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The readings in force where sources disagree: every doctor reads them, the medical lead changes them. */
@Path("/library/readings")
class ReadingPages {

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance readings(List<ReadingTopic> topics, boolean lead);

        static native TemplateInstance reading(ReadingTopic topic, ReadingForm form, FormErrors errors);
    }

    @Inject
    ReadingsOfTheClinic readings;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response list() {
        return page.of(Templates.readings(readings.topics(), signedIn.isMedicalLead()));
    }

    @GET
    @Path("{topic}")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response topic(@RestPath String topic) {
        signedIn.medicalLead();
        ReadingTopic asked = find(topic);
        return page.of(Templates.reading(asked, ReadingForm.of(asked), FormErrors.none()));
    }

    @POST
    @Path("{topic}")
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response choose(@RestPath String topic, @BeanParam ReadingForm form) {
        Account lead = signedIn.medicalLead();
        ReadingTopic asked = find(topic);
        if (form.isTap() && asked.setting().isNumber()) {
            return page.of(Templates.reading(asked, form.stepped(asked), FormErrors.none()));
        }
        FormErrors errors = new FormErrors(page.language());
        String value = form.readValue(asked.setting(), errors, words());
        String reason = form.readReason(errors);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.reading(asked, form, errors));
        }
        readings.choose(asked, value, reason, lead);
        return page.to("/library/readings#item-" + asked.id(), "readingChosen");
    }

    private ReadingTopic find(String topic) {
        return readings.topic(topic).orElseThrow(NotFound::here);
    }

    private ReadingMessages words() {
        return MessageBundles.get(
                ReadingMessages.class, Localized.Literal.of(page.language().code()));
    }
}
