package org.tenfold.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.attention.WaitingForADoctor;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.CourseLists;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.note.AskedOfMe;
import org.tenfold.shared.web.Page;

/** The first page of a doctor: what waits for him, and how the clinic's courses stand. */
@Path("/overview")
class OverviewPages {

    private static final int MOST_WAITING = 10;
    private static final int MOST_COURSES = 8;

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance overview(Overview view);
    }

    @Inject
    WaitingForADoctor waiting;

    @Inject
    AskedOfMe askedOfMe;

    @Inject
    Courses courses;

    @Inject
    CourseLists lists;

    @Inject
    TreatmentSessions sessions;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response overview() {
        LocalDate today = signedIn.clinic().today(clock);
        trail.record(signedIn.actor(), AuditAction.VIEWED, AuditSubject.of("overview", today));
        return page.of(Templates.overview(new Overview(
                today,
                askedOfMe.render(signedIn.person()),
                waiting.first(MOST_WAITING),
                waiting.count(),
                sessions.countsOn(today),
                lists.standing(CourseStatus.PAUSED, MOST_COURSES),
                lists.standing(CourseStatus.ACTIVE, MOST_COURSES),
                courses.countsByStatus())));
    }
}
