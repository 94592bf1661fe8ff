package org.tenfold.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.Course;
import org.tenfold.course.CourseSection;
import org.tenfold.shared.web.Page;

/** The way from a course to all sessions of its child, for the staff. */
@RequestScoped
class HistoryOnTheCoursesPage implements CourseSection {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance toHistory(String all);
    }

    @Inject
    Page page;

    @Override
    public int order() {
        return 950;
    }

    @Override
    public String render(Course course, Account viewer) {
        return viewer.role() == Role.PARENT
                ? ""
                : page.fragment(
                        Templates.toHistory("/children/" + course.child().id() + "/sessions"));
    }
}
