package org.tenfold.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.shared.web.NotFound;

/** Finds what a note is to be about, within the record of a child. */
@ApplicationScoped
class NoteSubjects {

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    /** @throws jakarta.ws.rs.NotFoundException where course or session is none of the child's */
    NoteSubject of(Child child, String courseId, String sessionId) {
        if (isNamed(sessionId)) {
            TreatmentSession session = sessions.findByIdOptional(NotFound.unlessId(sessionId))
                    .filter(found -> found.child().id().equals(child.id()))
                    .orElseThrow(NotFound::here);
            return NoteSubject.ofSession(child, session.course().id(), session.id());
        }
        if (isNamed(courseId)) {
            Course course = courses.findByIdOptional(NotFound.unlessId(courseId))
                    .filter(found -> found.child().id().equals(child.id()))
                    .orElseThrow(NotFound::here);
            return NoteSubject.ofCourse(child, course.id());
        }
        return NoteSubject.of(child);
    }

    private static boolean isNamed(String id) {
        return id != null && !id.isBlank();
    }
}
