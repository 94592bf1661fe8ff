package org.tenfold.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.Course;
import org.tenfold.course.CourseSection;
import org.tenfold.shared.web.Page;

/** The way from a course to how it goes; a parent's leads to his own page. */
@RequestScoped
class ProgressOnTheCoursesPage implements CourseSection {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance toProgress(String href, String series);
    }

    @Inject
    Page page;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String render(Course course, Account viewer) {
        if (viewer.role() == Role.PARENT) {
            return page.fragment(Templates.toProgress("/home/" + course.child().id() + "/progress", null));
        }
        return page.fragment(Templates.toProgress(
                "/courses/" + course.id() + "/progress",
                "/children/" + course.child().id() + "/series/" + course.protocolSlug()));
    }
}
