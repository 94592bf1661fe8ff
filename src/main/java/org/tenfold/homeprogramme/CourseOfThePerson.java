package org.tenfold.homeprogramme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.shared.web.NotFound;

/** The way of a page to a course whose child the signed-in person may see. */
@RequestScoped
class CourseOfThePerson {

    @Inject
    Courses courses;

    @Inject
    VisibleChild visible;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    Course of(String id) {
        return of(id, Sight.RECORD);
    }

    private Course of(String id, Sight sight) {
        Course course = courses.whole(NotFound.unlessId(id)).orElseThrow(NotFound::here);
        visible.of(course.child().id().toString(), sight);
        return course;
    }

    /** The same, and the trail keeps that it was looked at. */
    Course viewed(String id, String what) {
        return viewed(id, what, Sight.RECORD);
    }

    /** The same for a page that shows this of the child. */
    Course viewed(String id, String what, Sight sight) {
        Course course = of(id, sight);
        trail.record(
                signedIn.actor(),
                AuditAction.VIEWED,
                AuditSubject.ofChild(what, course.id(), course.child().id()));
        return course;
    }

    /** The same, held so that two who write do so one after the other. */
    Course held(String id) {
        Course course = of(id);
        courses.getEntityManager().refresh(course, LockModeType.PESSIMISTIC_WRITE);
        return course;
    }

    LocalDate today() {
        return visible.today();
    }
}
