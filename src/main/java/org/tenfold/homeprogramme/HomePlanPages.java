package org.tenfold.homeprogramme;

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
import org.tenfold.course.Course;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** A doctor chooses what a child's parents do at home, and sees what was chosen before. */
@Path("/courses/{id}/home-programme")
class HomePlanPages {

    @CheckedTemplate(basePath = "homeprogramme")
    static class Templates {
        static native TemplateInstance choose(PlanDesk desk, FormErrors errors);
    }

    @Inject
    CourseOfThePerson courses;

    @Inject
    ChoosingForHome choosing;

    @Inject
    Library library;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response look(@RestPath String id) {
        Course course = courses.viewed(id, "home-programme");
        protocol(course);
        return page.of(Templates.choose(choosing.desk(course, null, signedIn.person()), FormErrors.none()));
    }

    /** Two buttons send the form: one only shows the sum of the minutes, the other one prescribes. */
    @POST
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response choose(@RestPath String id, MultivaluedMap<String, String> fields) {
        Course course = courses.held(id);
        TypedPlan typed = TypedPlan.sent(fields, protocol(course).exercisesForParents());
        if (!course.status().isOpen()) {
            throw new Refusal("courseStandsOtherwise");
        }
        PlanDesk desk = choosing.desk(course, typed, signedIn.person());
        if (typed.sum()) {
            return page.of(Templates.choose(desk, FormErrors.none()));
        }
        FormErrors errors = new FormErrors(page.language());
        List<PlannedExercise> chosen = choosing.read(desk, errors, page.language());
        if (!errors.isEmpty()) {
            return page.invalid(Templates.choose(desk, errors));
        }
        choosing.choose(desk, chosen, signedIn.person());
        return page.to("/courses/" + course.id() + "#home-programme", "homePlanChosen");
    }

    /** Where a protocol has nothing for parents, nothing is chosen. */
    private Protocol protocol(Course course) {
        Protocol protocol = library.version(course.edition());
        if (!HomeProgramme.isForParents(protocol)) {
            throw NotFound.here();
        }
        return protocol;
    }
}
