package org.tenfold.measurement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Child;
import org.tenfold.child.VisibleChild;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** What is measured of a child: the newest values, each measure over time, and writing several values down at once. */
@Path("/children/{id}/measurements")
class MeasurementPages {

    @CheckedTemplate(basePath = "measurement")
    static class Templates {
        static native TemplateInstance list(MeasurementBoard board);

        static native TemplateInstance record(ExaminationSheet sheet, FormErrors errors);

        static native TemplateInstance measure(MeasureSheet sheet);
    }

    @Inject
    VisibleChild visible;

    @Inject
    MeasurementBoards boards;

    @Inject
    MeasureSheets sheets;

    @Inject
    Examining examining;

    @Inject
    RecordingMeasurements recording;

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
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response list(@RestPath String id) {
        Child child = visible.viewed(id, "measurements");
        return page.of(Templates.list(boards.of(child, signedIn.person(), visible.today())));
    }

    @GET
    @Path("new")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    public Response form(@RestPath String id) {
        Child child = visible.viewed(id, "measurements");
        TypedExamination nothing = TypedExamination.empty(visible.today());
        return page.of(Templates.record(
                examining.sheet(child, signedIn.person(), visible.today(), nothing, null), FormErrors.none()));
    }

    @POST
    @Path("new")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    public Response record(@RestPath String id, MultivaluedMap<String, String> fields) {
        Child child = visible.of(id);
        TypedExamination typed = TypedExamination.sent(fields);
        FormErrors errors = new FormErrors(page.language());
        ValueReader reader = new ValueReader(words, errors, child, visible.today(), comparing);
        List<Observation> found = examining.read(signedIn.person(), typed, reader, errors);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.record(
                    examining.sheet(child, signedIn.person(), visible.today(), typed, reader), errors));
        }
        recording.record(child, found, signedIn.person());
        return page.to("/children/" + child.id() + "/measurements", "measurementsRecorded");
    }

    @GET
    @Path("{measure}")
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response measure(@RestPath String id, @RestPath String measure) {
        MeasureTerm term = library.measureTerms()
                .term(measure)
                .filter(one -> who.reads(one, signedIn.role()))
                .orElseThrow(NotFound::here);
        Child child = visible.viewed(id, "measurements");
        return page.of(Templates.measure(sheets.of(child, term, signedIn.person())));
    }
}
