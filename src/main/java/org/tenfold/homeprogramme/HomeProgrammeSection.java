package org.tenfold.homeprogramme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.Course;
import org.tenfold.course.CourseSection;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.shared.web.Page;

/** Shows the staff what is planned and done at home, and leads a doctor to choose it. */
@ApplicationScoped
class HomeProgrammeSection implements CourseSection {

    @CheckedTemplate(basePath = "homeprogramme")
    static class Templates {
        static native TemplateInstance section(HomeAtAGlance home, boolean mayDecide);
    }

    @Inject
    Library library;

    @Inject
    HomeShares shares;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String render(Course course, Account viewer) {
        Protocol protocol = library.version(course.edition());
        if (!HomeProgramme.isForParents(protocol) || viewer.role() == Role.PARENT) {
            return "";
        }
        LocalDate today = viewer.clinic().today(clock);
        HomeShares.Counted counted =
                shares.counted(List.of(course), today, viewer.clinic()).get(course.id());
        return page.fragment(Templates.section(
                HomeAtAGlance.of(counted, today),
                viewer.role() == Role.DOCTOR && course.status().isOpen()));
    }
}
