package org.tenfold.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.clinic.Clinic;
import org.tenfold.shared.text.CsvFile;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** How the courses of the clinic go, over a time of the doctor's choice; each table also as a file. */
@Path("/progress")
class ClinicProgressPages {

    private static final int SIZE = 20;

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance clinic(
                ClinicSheet sheet, RiskPage risks, LocalDate today, int least, FormErrors errors);
    }

    @Inject
    ClinicSheets sheets;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response clinic(@RestQuery String from, @RestQuery String to, @RestQuery String after) {
        Clinic clinic = signedIn.clinic();
        FormErrors errors = new FormErrors(page.language());
        Period period = period(from, to, errors);
        ClinicSheet sheet = sheets.of(clinic, period, clinic.today(clock));
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.of("progress", "clinic"));
        TemplateInstance shown = Templates.clinic(
                sheet, RiskPage.of(sheet.atRisk(), after, SIZE), clinic.today(clock), clinic.leastCount(), errors);
        return errors.isEmpty() ? page.of(shown) : page.invalid(shown);
    }

    @GET
    @Path("exports/{table}")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response export(@RestPath String table, @RestQuery String from, @RestQuery String to) {
        ExportedTable asked = ExportedTable.of(table).orElseThrow(NotFound::here);
        Clinic clinic = signedIn.clinic();
        FormErrors errors = new FormErrors(page.language());
        Period period = period(from, to, errors);
        if (!errors.isEmpty()) {
            throw NotFound.here();
        }
        ClinicSheet sheet = sheets.of(clinic, period, clinic.today(clock));
        CsvFile file = new ExportingTables(sheet, new SmallCounts(clinic.leastCount()), page.language()).file(asked);
        trail.record(signedIn.actor(), AuditAction.EXPORTED, AuditSubject.of("progress", asked.code()), period.query());
        return Response.ok(file.bytes(), "text/csv;charset=UTF-8;header=present")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + asked.code() + "-" + period.from() + "-" + period.to() + ".csv\"")
                .build();
    }

    private Period period(String from, String to, FormErrors errors) {
        return Period.read(
                from,
                to,
                signedIn.clinic().today(clock),
                errors,
                MessageBundles.get(
                                FiguresMessages.class,
                                Localized.Literal.of(page.language().code()))
                        .periodTooLong());
    }
}
