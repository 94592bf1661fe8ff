package org.tenfold.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tenfold.account.SignedIn;
import org.tenfold.clinic.Letterhead;
import org.tenfold.course.Course;
import org.tenfold.homeprogramme.HomeSheet;
import org.tenfold.homeprogramme.HomeSheets;
import org.tenfold.shared.web.Attachment;
import org.tenfold.shared.web.Page;

/** Writes the papers of a course in the language of the request. */
@RequestScoped
class Papers {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance coursePaper(CourseReport report);

        static native TemplateInstance homePaper(HomeSheet sheet, Letterhead head, Made made);
    }

    @Inject
    CourseReports reports;

    @Inject
    HomeSheets sheets;

    @Inject
    SignedIn signedIn;

    @Inject
    Page page;

    Paper course(Course course, Readership readers) {
        CourseReport report = reports.of(course, readers);
        return new Paper(
                page.fragment(Templates.coursePaper(report)),
                new Attachment(
                        courseFile(course),
                        words().courseFile(
                                        course.child().givenName(),
                                        course.firstDay().toString())));
    }

    /** None where parents have nothing to do at home. */
    Optional<Paper> home(Course course) {
        return sheets.of(course, signedIn.person(), reports.made().on())
                .map(sheet -> new Paper(
                        page.fragment(
                                Templates.homePaper(sheet, signedIn.clinic().letterhead(), reports.made())),
                        new Attachment(
                                homeFile(course),
                                words().homeFile(
                                                course.child().givenName(),
                                                sheet.today().toString()))));
    }

    static String courseFile(Course course) {
        return plainName("course-report", course);
    }

    static String homeFile(Course course) {
        return plainName("home-programme", course);
    }

    private static String plainName(String what, Course course) {
        return what + "-" + course.firstDay() + "-" + course.protocolSlug() + ".pdf";
    }

    private ReportMessages words() {
        return MessageBundles.get(
                ReportMessages.class, Localized.Literal.of(page.language().code()));
    }
}
