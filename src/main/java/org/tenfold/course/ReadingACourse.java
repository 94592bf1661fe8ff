package org.tenfold.course;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tenfold.account.Role;
import org.tenfold.account.SignedIn;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.VisibleChild;
import org.tenfold.library.Library;
import org.tenfold.shared.web.NotFound;

/** Finds a course for the signed-in person, who may see its child, and writes down that he looked. */
@RequestScoped
class ReadingACourse {

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    @Inject
    CourseOverrides overrides;

    @Inject
    VisibleChild visible;

    @Inject
    Library library;

    @Inject
    @All
    List<CourseSection> sections;

    @Inject
    AuditTrail trail;

    @Inject
    SignedIn signedIn;

    LocalDate today() {
        return visible.today();
    }

    Course course(String id) {
        Course course = courses.whole(NotFound.unlessId(id)).orElseThrow(NotFound::here);
        visible.of(course.child().id().toString());
        trail.record(
                signedIn.actor(),
                AuditAction.VIEWED,
                AuditSubject.ofChild("course", course.id(), course.child().id()));
        return course;
    }

    CourseView view(Course course) {
        boolean staff = signedIn.role().isStaff();
        List<TreatmentSession> attempts = sessions.of(course.id());
        return new CourseView(
                course,
                library.version(course.edition()),
                CourseProgress.of(course, attempts),
                attempts,
                staff ? overrides.of(course.id()) : List.of(),
                sections.stream()
                        .sorted(Comparator.comparingInt(CourseSection::order))
                        .map(section -> section.render(course, signedIn.person()))
                        .filter(html -> !html.isBlank())
                        .toList(),
                today(),
                staff,
                visible.readsWordsOf(course.child()),
                signedIn.role() == Role.DOCTOR);
    }
}
