package org.tenfold.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Sight;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.shared.web.NotFound;

/** The way to a course of which the signed-in person may see so much, with a line on the trail for the look. */
@RequestScoped
class CourseToReport {

    @Inject
    Courses courses;

    @Inject
    VisibleChild visible;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    /**
     * @param what is looked at, as the trail names it
     * @param action looked at, or taken away as a file
     */
    Course found(String id, Sight sight, String what, AuditAction action) {
        Course course = courses.whole(NotFound.unlessId(id)).orElseThrow(NotFound::here);
        visible.of(course.child().id().toString(), sight);
        trail.record(
                signedIn.actor(),
                action,
                AuditSubject.ofChild(what, course.id(), course.child().id()));
        return course;
    }
}
