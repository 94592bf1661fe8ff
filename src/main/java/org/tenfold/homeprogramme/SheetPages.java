package org.tenfold.homeprogramme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Sight;
import org.tenfold.course.Course;
import org.tenfold.library.BodyMaps;
import org.tenfold.library.Library;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;
import org.tenfold.shared.web.Shell;

/** The home programme on paper, to hang beside the changing table, in the language in which the family reads. */
@Path("/courses/{id}/home-programme/sheet")
class SheetPages {

    @CheckedTemplate(basePath = "homeprogramme")
    static class Templates {
        static native TemplateInstance sheet(HomeSheet sheet);
    }

    @Inject
    CourseOfThePerson courses;

    @Inject
    HomeProgrammes programmes;

    @Inject
    Library library;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    Page page;

    /** @param language its code; else that of the reader */
    @GET
    @RolesAllowed({Role.Name.DOCTOR, Role.Name.MASSEUR, Role.Name.PARENT})
    @Transactional
    public Response sheet(@RestPath String id, @RestQuery String language) {
        Course course = courses.viewed(id, "home-programme", Sight.EXERCISES);
        CourseAtHome home = programmes
                .planned(courses.today(), courses.today(), List.of(course), signedIn.clinic())
                .get(course.id());
        if (!HomeProgramme.isForParents(home.protocol())) {
            throw NotFound.here();
        }
        HomeSheet sheet = sheet(home);
        if (language != null) {
            page.language();
            shell.speak(Language.of(language));
        }
        return page.of(Templates.sheet(sheet));
    }

    private HomeSheet sheet(CourseAtHome home) {
        BodyMaps maps = new BodyMaps(home.protocol(), library.zones());
        PlanInForce plan = home.planOn(courses.today());
        return new HomeSheet(
                home.course(),
                home.protocol(),
                courses.today(),
                plan,
                plan.exercises().stream()
                        .filter(planned -> home.offering(planned, courses.today()) == Offering.OFFERED)
                        .sorted(Comparator.comparing(PlannedExercise::routine))
                        .map(planned -> HomeSheet.Line.of(
                                planned,
                                home.protocol().exercise(planned.exerciseId()).orElseThrow(),
                                library.positions(),
                                maps))
                        .toList(),
                maps,
                signedIn.role() == Role.PARENT);
    }
}
