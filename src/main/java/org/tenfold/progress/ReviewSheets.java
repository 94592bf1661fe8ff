package org.tenfold.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.Library;

/** Lays the course out before a doctor who writes a review. */
@ApplicationScoped
class ReviewSheets {

    @Inject
    TreatmentSessions sessions;

    @Inject
    AmendedReactions amended;

    @Inject
    Library library;

    /** @param standing what is amended; null for a first one */
    ReviewSheet of(Course course, Occasion occasion, CourseReview standing) {
        List<TreatmentSession> attempts = sessions.of(course.id());
        int held = Attendance.heldOf(attempts);
        return new ReviewSheet(
                course,
                library.version(course.edition()),
                occasion,
                standing,
                held,
                ComfortStrip.of(course.sessionCount(), attempts, amended.of(List.of(course.id()))),
                occasion.mayBeWritten(course, held));
    }
}
