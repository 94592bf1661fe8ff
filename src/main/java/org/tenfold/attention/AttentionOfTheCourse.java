package org.tenfold.attention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.Course;
import org.tenfold.course.CourseSection;
import org.tenfold.shared.web.Page;

/** What waits because of a course, on its page, for the doctors; and for everybody the way to tell them something. */
@RequestScoped
class AttentionOfTheCourse implements CourseSection {

    @CheckedTemplate(basePath = "attention")
    static class Templates {
        static native TemplateInstance ofCourse(List<AttentionLine> lines);

        static native TemplateInstance tell(String courseId);

        static native TemplateInstance door(String href);
    }

    @Inject
    WaitingForADoctor waiting;

    @Inject
    Page page;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String render(Course course, Account viewer) {
        String tell = course.status().isOpen()
                ? page.fragment(Templates.tell(course.id().toString()))
                : "";
        if (viewer.role() == Role.MASSEUR) {
            return page.fragment(Templates.door("/courses/" + course.id() + "/signs"));
        }
        if (viewer.role() != Role.DOCTOR) {
            return tell;
        }
        List<AttentionLine> lines = waiting.of(course.id());
        return lines.isEmpty() ? tell : page.fragment(Templates.ofCourse(lines)) + tell;
    }
}
