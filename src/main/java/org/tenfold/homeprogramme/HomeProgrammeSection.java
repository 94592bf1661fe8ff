package org.tenfold.homeprogramme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.Course;
import org.tenfold.course.CourseSection;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Performer;
import org.tenfold.shared.web.Page;

/** Shows the staff what is done at home, and lets a doctor write down the training. */
@ApplicationScoped
class HomeProgrammeSection implements CourseSection {

    @CheckedTemplate(basePath = "homeprogramme")
    static class Templates {
        static native TemplateInstance section(
                Course course, boolean needsTraining, HomeTraining training, boolean mayRecord, WeekOfDiary week);
    }

    @Inject
    Library library;

    @Inject
    HomeTrainings trainings;

    @Inject
    Diary diary;

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
        boolean forParents = protocol.performedBy().contains(Performer.PARENT)
                && !protocol.exercisesForParents().isEmpty();
        if (!forParents || viewer.role() == Role.PARENT) {
            return "";
        }
        LocalDate today = viewer.clinic().today(clock);
        return page.fragment(Templates.section(
                course,
                HomeProgramme.needsTraining(protocol),
                trainings.of(course.id()).orElse(null),
                viewer.role() == Role.DOCTOR && course.status().isOpen(),
                WeekOfDiary.upTo(today, protocol, diary.from(WeekOfDiary.firstDay(today), course.id()))));
    }
}
