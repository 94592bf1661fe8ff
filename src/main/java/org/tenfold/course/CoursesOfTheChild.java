package org.tenfold.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;
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
    CourseLists lists;

    @Inject
    SessionsOfAChild sessions;

    @Inject
    Page page;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String render(Child child, Account viewer) {
        List<CourseLine> lines = lists.of(courses.of(child.id()), sessions.of(child.id()));
        return page.fragment(Templates.ofChild(child, lines, viewer.role() == Role.DOCTOR));
    }
}
