package org.tenfold.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The clinic's courses by where they stand, page by page. */
@Path("/courses")
class CourseListPages {

    private static final int SIZE = 20;

    @CheckedTemplate(basePath = "course")
    static class Templates {
        /** @param last the course after which the next page begins; null when there is none */
        static native TemplateInstance list(
                CourseStatus status, List<CourseStatus> all, List<CourseLine> courses, Course last);
    }

    @Inject
    Courses courses;

    @Inject
    CourseLists lists;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response list(@RestQuery String status, @RestQuery String after) {
        CourseStatus asked = Arrays.stream(CourseStatus.values())
                .filter(one -> one.code().equals(status))
                .findFirst()
                .orElse(CourseStatus.ACTIVE);
        List<Course> found = after == null
                ? courses.standing(asked, SIZE + 1)
                : courses.standingAfter(asked, course(after), SIZE + 1);
        List<Course> shown = found.subList(0, Math.min(SIZE, found.size()));
        trail.record(signedIn.actor(), AuditAction.SEARCHED, AuditSubject.of("course", asked.code()));
        Course last = found.size() > SIZE ? shown.get(SIZE - 1) : null;
        return page.of(Templates.list(asked, List.of(CourseStatus.values()), lists.of(shown), last));
    }

    private Course course(String id) {
        return courses.findByIdOptional(NotFound.unlessId(id)).orElseThrow(NotFound::here);
    }
}
