package org.tenfold.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.shared.web.NotFound;

/** Finds a course whose child the signed-in person may see, and writes down that he looked at how it goes. */
@RequestScoped
class ReadingProgress {

    @Inject
    Courses courses;

    @Inject
    VisibleChild visible;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    /** The course; a page that says "not found" where this person may not see it. */
    Course course(String id) {
        Course course = courses.whole(NotFound.unlessId(id)).orElseThrow(NotFound::here);
        visible.of(course.child().id().toString());
        return course;
    }

    /** The same, and the trail keeps that it was looked at. */
    Course viewed(String id) {
        Course course = course(id);
        trail.record(
                signedIn.actor(),
                AuditAction.VIEWED,
                AuditSubject.ofChild("progress", course.id(), course.child().id()));
        return course;
    }
}
