package org.tenfold.homeprogramme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.library.Library;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.web.NotFound;
import org.tenfold.shared.web.Page;

/** A doctor writes down that a parent was taught, and that the first lesson was supervised. */
@Path("/courses/{id}/home-training")
class HomeTrainingPages {

    @Inject
    Courses courses;

    @Inject
    VisibleChild visible;

    @Inject
    HomeTrainings trainings;

    @Inject
    Library library;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @POST
    @RolesAllowed(Role.Name.DOCTOR)
    @Transactional
    public Response record(@RestPath String id, @BeanParam HomeTrainingForm form) {
        Course course = courseToTeach(NotFound.unlessId(id));
        HomeTraining training =
                trainings.of(course.id()).orElseGet(() -> new HomeTraining(course.child(), course.id()));
        if (!form.isOf(training)) {
            throw new Refusal("changedMeanwhile");
        }
        training.record(form.isTaught(), form.isSupervised(), signedIn.person(), clock.instant());
        trainings.persist(training);
        trail.record(
                signedIn.actor(),
                AuditAction.CHANGED,
                AuditSubject.ofChild(
                        "home-training", course.id(), course.child().id()),
                "taught " + form.isTaught() + ", supervised " + form.isSupervised());
        return page.to("/courses/" + course.id() + "#home-programme", "saved");
    }

    /** Locked, so that two doctors who write at once do not both begin the record. */
    private Course courseToTeach(UUID id) {
        Course course = courses.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found ->
                        visible.ifSeen(found.child().id(), Sight.RECORD).isPresent())
                .orElseThrow(NotFound::here);
        if (!course.status().isOpen()) {
            throw new Refusal("courseStandsOtherwise");
        }
        if (!HomeProgramme.needsTraining(library.version(course.edition()))) {
            throw NotFound.here();
        }
        return course;
    }
}
