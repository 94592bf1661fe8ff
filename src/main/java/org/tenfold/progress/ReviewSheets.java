package org.tenfold.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.library.Library;

/** Lays the course out before a doctor who writes a review. */
@ApplicationScoped
class ReviewSheets {

    @Inject
    SessionsTaken sessions;

    @Inject
    Library library;

    /** @param standing what is amended; null for a first one */
    ReviewSheet of(Course course, Occasion occasion, CourseReview standing) {
        SessionsTaken.Taken taken = sessions.of(List.of(course.id()));
        int held = Attendance.heldOf(taken.attempts());
        return new ReviewSheet(
                course,
                library.version(course.edition()),
                occasion,
                standing,
                held,
                ComfortStrip.of(course.sessionCount(), taken.attempts(), taken.amended()),
                occasion.mayBeWritten(course, held));
    }
}
