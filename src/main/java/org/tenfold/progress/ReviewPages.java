package org.tenfold.progress;

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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.course.Course;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** A doctor says what a course has brought, half-way and at the end, and amends it later. */
@Path("/courses/{id}/progress/reviews/{occasion}")
class ReviewPages {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance review(ReviewSheet sheet, ReviewForm form, FormErrors errors);
    }

    @Inject
    ReadingProgress reading;

    @Inject
    ReviewSheets sheets;

    @Inject
    CourseReviews reviews;

    @Inject
    SigningReviews signing;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    /** What is written already is shown where it stands. */
    @GET
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response form(@RestPath String id, @RestPath String occasion) {
        Occasion asked = occasion(occasion);
        Course course = reading.viewed(id);
        if (reviews.isWritten(course.id(), asked)) {
            return page.to("/courses/" + course.id() + "/progress#review-" + asked.code());
        }
        ReviewSheet sheet = sheets.of(course, asked, null);
        if (!sheet.due()) {
            throw new Refusal("reviewIsNotDue");
        }
        return page.of(Templates.review(sheet, ReviewForm.empty(), FormErrors.none()));
    }

    @POST
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response sign(@RestPath String id, @RestPath String occasion, @BeanParam ReviewForm form) {
        Occasion asked = occasion(occasion);
        Course course = reading.course(id);
        FormErrors errors = new FormErrors(page.language());
        Findings findings = form.read(errors);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.review(sheets.of(course, asked, null), form, errors));
        }
        signing.sign(course, asked, findings, signedIn.person());
        return page.to("/courses/" + course.id() + "/progress", "reviewSigned");
    }

    @GET
    @Path("amendments")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response amendmentForm(@RestPath String id, @RestPath String occasion) {
        Course course = reading.viewed(id);
        CourseReview standing = standing(course, occasion);
        return page.of(Templates.review(
                sheets.of(course, standing.occasion(), standing), ReviewForm.of(standing), FormErrors.none()));
    }

    @POST
    @Path("amendments")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response amend(@RestPath String id, @RestPath String occasion, @BeanParam ReviewForm form) {
        Course course = reading.course(id);
        CourseReview standing = standing(course, occasion);
        FormErrors errors = new FormErrors(page.language());
        Findings findings = form.read(errors);
        String reason = form.readReason(errors);
        Integer edition = form.readEdition(errors);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.review(sheets.of(course, standing.occasion(), standing), form, errors));
        }
        signing.amend(course, standing.occasion(), edition, findings, reason, signedIn.person());
        return page.to("/courses/" + course.id() + "/progress", "reviewAmended");
    }

    private CourseReview standing(Course course, String occasion) {
        Optional<CourseReview> standing = reviews.standing(course.id(), occasion(occasion));
        return standing.orElseThrow(NotFound::here);
    }

    private static Occasion occasion(String code) {
        return Occasion.of(code).orElseThrow(NotFound::here);
    }
}
