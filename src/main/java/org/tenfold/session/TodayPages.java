package org.tenfold.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

@Path("/today")
class TodayPages {

    /** Nothing is planned farther away. */
    private static final int FARTHEST_YEARS = 5;

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance today(MasseursDay day);
    }

    @Inject
    MasseursDays days;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.Name.MASSEUR)
    @Transactional
    public Response today(@RestQuery String on) {
        LocalDate today = signedIn.clinic().today(clock);
        LocalDate day = on == null ? today : asked(on, today);
        MasseursDay of = days.of(signedIn.id(), day, today);
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.of("day", day));
        return page.of(Templates.today(of));
    }

    private static LocalDate asked(String on, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(on);
            if (day.isAfter(today.minusYears(FARTHEST_YEARS)) && day.isBefore(today.plusYears(FARTHEST_YEARS))) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // What is no day has no page.
        }
        throw NotFound.here();
    }
}
