package org.tenfold.session;

import io.quarkus.arc.All;
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
import java.time.LocalDateTime;
import java.util.List;
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
        static native TemplateInstance today(MasseursDay day, List<String> sections);
    }

    @Inject
    MasseursDays days;

    @Inject
    @All
    List<TodaySection> sections;

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
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), signedIn.clinic().zone());
        LocalDate today = now.toLocalDate();
        LocalDate day = on == null ? today : asked(on, today);
        MasseursDay of = days.of(signedIn.id(), day, now);
        record(of);
        return page.of(Templates.today(of, sections(of)));
    }

    /** A line for the day and one for each child who is shown, which the store takes at once. */
    private void record(MasseursDay of) {
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.of("day", of.day()));
        of.children()
                .forEach(child -> trail.record(
                        signedIn.actor(), AuditAction.VIEWED, AuditSubject.ofChild("day", of.day(), child)));
    }

    /** What the rooms above add; of another day, nothing. */
    private List<String> sections(MasseursDay of) {
        return of.isToday()
                ? sections.stream()
                        .map(section -> section.render(signedIn.person()))
                        .filter(html -> !html.isBlank())
                        .toList()
                : List.of();
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
