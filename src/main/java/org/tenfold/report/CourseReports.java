package org.tenfold.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tenfold.account.Account;
import org.tenfold.account.SignedIn;
import org.tenfold.child.ConditionLine;
import org.tenfold.child.RecordedConditions;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.Course;
import org.tenfold.library.Library;
import org.tenfold.progress.CourseSheets;

/** Lays out the report of a course for the one who is signed in, who has been found to see its child. */
@RequestScoped
class CourseReports {

    @Inject
    CourseSheets sheets;

    @Inject
    RecordedConditions conditions;

    @Inject
    VisibleChild visible;

    @Inject
    Library library;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    CourseReport of(Course course, Readership readers) {
        Account maker = signedIn.person();
        return new CourseReport(
                sheets.of(course, maker, readers.role(maker.role()), visible.today()),
                maker.clinic().letterhead(),
                readers,
                visible.readsWordsOf(course.child()),
                conditions(course),
                made());
    }

    Made made() {
        Instant now = clock.instant();
        return new Made(signedIn.person().name(), signedIn.role(), now, visible.today());
    }

    private List<ConditionLine> conditions(Course course) {
        LocalDate until = course.endedOn() == null ? visible.today() : course.endedOn();
        LocalDate from = course.firstDay().isBefore(until) ? course.firstDay() : until;
        return conditions.currentBetween(Set.of(course.child().id()), from, until).stream()
                .map(condition -> ConditionLine.of(condition, library))
                .toList();
    }
}
