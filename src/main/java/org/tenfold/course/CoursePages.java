package org.tenfold.course;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** A course with its plan, for whoever may see its child. A doctor pauses, resumes and stops it here. */
@Path("/courses/{id}")
class CoursePages {

    private static final int LONGEST_REASON = 400;

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance course(CourseView view, String reason, FormErrors errors);

        static native TemplateInstance stop(CourseView view, String reason, FormErrors errors);
    }

    /** Why a doctor pauses, resumes or stops, and the version of the course that he saw. */
    record Decision(@RestForm String reason, @RestForm String version) {

        String typed() {
            return reason == null ? "" : reason;
        }

        void isAbout(Course course) {
            if (!String.valueOf(course.version()).equals(version)) {
                throw new Refusal("changedMeanwhile");
            }
        }
    }

    @Inject
    ReadingACourse reading;

    @Inject
    SteeringACourse steering;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @Transactional
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    public Response course(@RestPath String id) {
        return page.of(Templates.course(reading.view(reading.course(id)), "", FormErrors.none()));
    }

    /** What falls away, before it does. */
    @GET
    @Path("stop")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response askBeforeStopping(@RestPath String id) {
        CourseView view = reading.view(reading.course(id));
        if (!view.course().status().isOpen()) {
            throw new Refusal("courseStandsOtherwise");
        }
        return page.of(Templates.stop(view, "", FormErrors.none()));
    }

    @POST
    @Path("pause")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response pause(@RestPath String id, @BeanParam Decision decision) {
        Course course = reading.course(id);
        FormErrors errors = new FormErrors(page.language());
        String reason = errors.text("reason", decision.reason(), LONGEST_REASON);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.course(reading.view(course), decision.typed(), errors));
        }
        decision.isAbout(course);
        steering.pause(course, signedIn.person(), reason, null);
        return page.to("/courses/" + course.id(), "coursePaused");
    }

    @POST
    @Path("resume")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response resume(@RestPath String id, @BeanParam Decision decision) {
        Course course = reading.course(id);
        FormErrors errors = new FormErrors(page.language());
        String reason = errors.text("reason", decision.reason(), LONGEST_REASON);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.course(reading.view(course), decision.typed(), errors));
        }
        decision.isAbout(course);
        steering.resume(course, signedIn.person(), reason, reading.today());
        return page.to("/courses/" + course.id(), "courseResumed");
    }

    @POST
    @Path("stop")
    @Transactional
    @RolesAllowed(Role.Name.DOCTOR)
    public Response stop(@RestPath String id, @BeanParam Decision decision) {
        Course course = reading.course(id);
        FormErrors errors = new FormErrors(page.language());
        String reason = errors.text("reason", decision.reason(), LONGEST_REASON);
        if (!errors.isEmpty()) {
            return page.invalid(Templates.stop(reading.view(course), decision.typed(), errors));
        }
        decision.isAbout(course);
        steering.stop(course, signedIn.person(), reason, reading.today());
        return page.to("/courses/" + course.id(), "courseStopped");
    }
}
