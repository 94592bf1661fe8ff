package org.tenfold.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tenfold.course.Course;
import org.tenfold.course.CourseCompleted;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.session.SessionDone;
import org.tenfold.session.SessionStopped;

/** Notices, in the transaction in which a session ends, that a course has come to a review. */
@ApplicationScoped
class WatchingForReviews {

    @Inject
    TreatmentSessions sessions;

    @Inject
    CourseReviews reviews;

    @Inject
    Event<ReviewFellDue> fellDue;

    void done(@Observes SessionDone event) {
        held(event.session());
    }

    void stopped(@Observes SessionStopped event) {
        held(event.session());
    }

    /** Said again by later sessions until it is written, so that none is lost; whoever listens keeps one. */
    private void held(TreatmentSession session) {
        Course course = session.course();
        int held = Attendance.heldOf(sessions.of(course.id()));
        if (Occasion.HALF_WAY.isDue(course, held) && !reviews.isWritten(course.id(), Occasion.HALF_WAY)) {
            fellDue.fire(
                    new ReviewFellDue(course, Occasion.HALF_WAY, session, session.recordedByName(), session.endedAt()));
        }
    }

    void completed(@Observes CourseCompleted event) {
        Course course = event.course();
        if (!reviews.isWritten(course.id(), Occasion.END)) {
            fellDue.fire(new ReviewFellDue(course, Occasion.END, null, course.statusByName(), course.statusSince()));
        }
    }
}
