package org.tenfold.measurement;

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
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.VisibleChild;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** Who wrote a value down, or a doctor, corrects it by a second one. */
@Path("/measurements/{id}/amendments")
class CorrectionPages {

    @CheckedTemplate(basePath = "measurement")
    static class Templates {
        static native TemplateInstance correct(
                Measurement measurement,
                String called,
                String before,
                ExaminationSheet.Row row,
                CorrectionForm form,
                FormErrors errors);
    }

    @Inject
    Measurements measurements;

    @Inject
    VisibleChild visible;

    @Inject
    RecordingMeasurements recording;

    @Inject
    ExaminationFields fields;

    @Inject
    ComparingGrowth comparing;

    @Inject
    WhoMeasures who;

    @Inject
    Library library;

    @Inject
    MeasurementWords words;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    public Response form(@RestPath String id) {
        Measurement measurement = own(id);
        visible.viewed(measurement.child().id().toString(), "measurements");
        if (measurements.isAmended(measurement.id())) {
            throw new Refusal("measurementIsCorrectedAlready");
        }
        return page.of(template(measurement, CorrectionForm.of(measurement), null, FormErrors.none()));
    }

    @POST
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    public Response amend(@RestPath String id, @BeanParam CorrectionForm form) {
        Measurement measurement = own(id);
        FormErrors errors = new FormErrors(page.language());
        ValueReader reader = new ValueReader(words, errors, measurement.child(), visible.today(), comparing);
        Correction correction = form.read(measurement, term(measurement), reader, errors);
        if (!errors.isEmpty()) {
            return page.invalid(template(measurement, form, reader, errors));
        }
        recording.amend(measurement, correction, signedIn.person());
        return page.to(
                "/children/" + measurement.child().id() + "/measurements/" + measurement.measure(),
                "measurementCorrected");
    }

    private TemplateInstance template(
            Measurement measurement, CorrectionForm form, ValueReader reader, FormErrors errors) {
        MeasureTerm term = term(measurement);
        return Templates.correct(
                measurement,
                words.title(term),
                words.value(term, measurement),
                fields.correction(term, measurement.side(), form, reader),
                form,
                errors);
    }

    private MeasureTerm term(Measurement measurement) {
        return library.measureTerms().term(measurement.measure()).orElseThrow(NotFound::here);
    }

    /** A value that the reader may correct, while the child's record is still for him. */
    private Measurement own(String id) {
        Measurement measurement = measurements
                .whole(NotFound.unlessId(id))
                .filter(one -> one.isCorrectedBy(signedIn.person()))
                .filter(one -> who.recordedBy(signedIn.role()).contains(term(one)))
                .orElseThrow(NotFound::here);
        visible.of(measurement.child().id().toString());
        return measurement;
    }
}
