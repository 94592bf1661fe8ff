package org.tenfold.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.course.Course;
import org.tenfold.course.CourseSection;
import org.tenfold.shared.web.Page;

/** The way from a course to its report. */
@RequestScoped
class ReportOnTheCoursesPage implements CourseSection {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance toReport(Course course);
    }

    @Inject
    Page page;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String render(Course course, Account viewer) {
        return page.fragment(Templates.toReport(course));
    }
}
