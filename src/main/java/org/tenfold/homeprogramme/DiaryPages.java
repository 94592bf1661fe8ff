package org.tenfold.homeprogramme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.course.Course;
import org.tenfold.library.Library;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** What a family has entered for a course, for those who treat the child, part by part. */
@Path("/courses/{id}/diary")
class DiaryPages {

    private static final int PAGE = 30;

    @CheckedTemplate(basePath = "homeprogramme")
    static class Templates {
        static native TemplateInstance diary(DiaryPage part, HomeShare share);
    }

    @Inject
    CourseOfThePerson courses;

    @Inject
    Diary diary;

    @Inject
    HomeShares shares;

    @Inject
    Library library;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR})
    @Transactional
    public Response diary(@RestPath String id, @RestQuery String before) {
        Course course = courses.viewed(id, "diary");
        List<DiaryEntry> found = before == null
                ? diary.newest(course.id(), PAGE + 1)
                : diary.before(entry(course, NotFound.unlessId(before)), PAGE + 1);
        HomeShare share =
                shares.of(List.of(course), courses.today(), signedIn.clinic()).get(course.id());
        return page.of(Templates.diary(
                DiaryPage.of(course, library.version(course.edition()), found, PAGE, before == null), share));
    }

    private DiaryEntry entry(Course course, UUID id) {
        return diary.findByIdOptional(id)
                .filter(entry -> entry.courseId().equals(course.id()))
                .orElseThrow(NotFound::here);
    }
}
