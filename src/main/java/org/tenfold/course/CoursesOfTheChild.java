package org.tenfold.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;
import org.tenfold.library.Library;
import org.tenfold.shared.web.Page;

/** The child's courses on the child's page; from there a doctor assigns another. */
@RequestScoped
class CoursesOfTheChild implements ChildSection {

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance ofChild(Child child, List<CourseLine> courses, boolean assigns);
    }

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    @Inject
    Library library;

    @Inject
    Page page;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String render(Child child, Account viewer) {
        List<Course> all = courses.of(child.id());
        Map<UUID, List<TreatmentSession>> attempts = sessions
                .of(all.stream().map(Course::id).toList())
                .stream()
                .collect(Collectors.groupingBy(session -> session.course().id()));
        List<CourseLine> lines = all.stream()
                .map(course -> new CourseLine(
                        course,
                        library.version(course.protocolVersionId()),
                        CourseProgress.of(course, attempts.getOrDefault(course.id(), List.of()))))
                .toList();
        return page.fragment(Templates.ofChild(child, lines, viewer.role() == Role.DOCTOR));
    }
}
