package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.library.Library;

/** Courses as lines of a list, each with how far it has come, at the same cost however many they are. */
@ApplicationScoped
public class CourseLists {

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    @Inject
    Library library;

    /** The courses that stand so, those that do so longest first. */
    public List<CourseLine> standing(CourseStatus status, int size) {
        return of(courses.standing(status, size));
    }

    public List<CourseLine> of(List<Course> found) {
        return of(found, sessions.of(found.stream().map(Course::id).toList()));
    }

    /** @param attempted the attempts of all these courses, in any order */
    List<CourseLine> of(List<Course> found, List<TreatmentSession> attempted) {
        Map<UUID, List<TreatmentSession>> attempts = attempted.stream()
                .collect(Collectors.groupingBy(session -> session.course().id()));
        return found.stream()
                .map(course -> new CourseLine(
                        course,
                        library.version(course.edition()),
                        CourseProgress.of(course, attempts.getOrDefault(course.id(), List.of()))))
                .toList();
    }
}
