package org.tenfold.homeprogramme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.child.Sight;
import org.tenfold.course.Courses;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** The tick boxes of a parent's page. */
@Path("/home/{child}/exercises")
class ExercisePages {

    @Inject
    Guardianships guardianships;

    @Inject
    Courses courses;

    @Inject
    TickingExercises ticking;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @POST
    @Path("{exercise}")
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response one(@RestPath String child, @RestPath String exercise, @BeanParam TickForm form) {
        UUID course = courseToTick(child, form);
        if (form.takesBack()) {
            ticking.untick(course, exercise, form.round(), signedIn.person());
        } else {
            ticking.tick(course, exercise, form.round(), signedIn.person());
        }
        return page.to("/home/" + child + "#exercise-" + course + "-" + exercise);
    }

    @POST
    @RolesAllowed(Role.Name.PARENT)
    @Transactional
    public Response all(@RestPath String child, @BeanParam TickForm form) {
        UUID course = courseToTick(child, form);
        ticking.tickAll(course, form.round(), signedIn.person());
        return page.to("/home/" + child + "#exercises-" + course);
    }

    /** The course, if it is one of a child whom this parent guards today, and he does more than read. */
    private UUID courseToTick(String child, TickForm form) {
        UUID childId = NotFound.unlessId(child);
        LocalDate today = signedIn.clinic().today(clock);
        List<Guardianship> mine = guardianships.currentOf(signedIn.id(), today, Sight.EXERCISES).stream()
                .filter(guardianship -> guardianship.child().id().equals(childId))
                .toList();
        UUID course = courses.findByIdOptional(form.courseId())
                .filter(found -> !mine.isEmpty() && found.child().id().equals(childId))
                .orElseThrow(NotFound::here)
                .id();
        if (mine.stream().noneMatch(guardianship -> guardianship.reach().doesExercises())) {
            throw new Refusal("guardianOnlyReads");
        }
        if (!form.isOf(today)) {
            throw new Refusal("exercisesOfAnotherDay");
        }
        return course;
    }
}
