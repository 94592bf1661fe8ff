package org.tenfold.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.homeprogramme.HomeShare;
import org.tenfold.homeprogramme.HomeShares;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.measurement.MeasureTrend;
import org.tenfold.measurement.MeasureTrends;
import org.tenfold.measurement.WhatIsFollowed;

/** Lays out for a parent how it goes with a child, in a number of statements that no course adds to. */
@RequestScoped
class ParentSheets {

    /** What grows is of interest to every parent. */
    private static final List<String> ALWAYS = List.of("weight", "length", "head-circumference");

    private static final int DAYS_BEFORE = 30;
    private static final int NEWEST_WORDS = 20;

    @Inject
    Guardianships guardianships;

    @Inject
    Courses courses;

    @Inject
    SessionsTaken sessions;

    @Inject
    HomeShares homeShares;

    @Inject
    CourseReviews reviews;

    @Inject
    MeasureTrends trends;

    @Inject
    WhatIsFollowed followed;

    @Inject
    Library library;

    /** None where this person does not guard the child today. */
    Optional<ParentSheet> of(UUID childId, Account parent, LocalDate today) {
        List<Child> children = guardianships.currentOf(parent.id(), today).stream()
                .map(Guardianship::child)
                .distinct()
                .toList();
        return children.stream()
                .filter(child -> child.id().equals(childId))
                .findFirst()
                .map(child -> sheet(child, children, parent, today));
    }

    private ParentSheet sheet(Child child, List<Child> children, Account parent, LocalDate today) {
        List<Course> all = courses.of(child.id());
        List<Course> shown = shown(all);
        SessionsTaken.Taken taken = sessions.of(all.stream().map(Course::id).toList());
        return new ParentSheet(
                child,
                children,
                cards(shown, taken, today, parent),
                all.stream()
                        .filter(course -> !shown.contains(course))
                        .map(course -> new ParentSheet.Earlier(
                                course,
                                library.version(course.edition()),
                                CourseProgress.of(course, taken.of(course.id()))))
                        .toList(),
                measures(child, shown, taken, today),
                reviews.newestOf(child.id(), NEWEST_WORDS));
    }

    /** The open courses, those assigned first first; the newest one when all have ended. */
    private static List<Course> shown(List<Course> newestFirst) {
        List<Course> open = newestFirst.stream()
                .filter(course -> course.status().isOpen())
                .sorted(Comparator.comparing(Course::assignedAt))
                .toList();
        return open.isEmpty() ? newestFirst.stream().limit(1).toList() : open;
    }

    private List<ParentSheet.OfAParent> cards(
            List<Course> shown, SessionsTaken.Taken taken, LocalDate today, Account parent) {
        Map<UUID, HomeShare> atHome = homeShares.of(shown, today, parent.clinic());
        return shown.stream()
                .map(course -> {
                    List<TreatmentSession> own = taken.of(course.id());
                    return new ParentSheet.OfAParent(
                            course,
                            library.version(course.edition()),
                            CourseProgress.of(course, own),
                            Attendance.of(own),
                            ComfortStrip.of(course.sessionCount(), own, taken.amended()),
                            atHome.get(course.id()),
                            next(course, own, today));
                })
                .toList();
    }

    /** While a course waits for a doctor nobody knows which session is next. */
    private static TreatmentSession next(Course course, List<TreatmentSession> own, LocalDate today) {
        return own.stream()
                .filter(session -> course.status().isOpen() && course.status() != CourseStatus.PAUSED)
                .filter(session -> !session.isOver() && !session.plannedOn().isBefore(today))
                .min(Comparator.comparing(TreatmentSession::plannedOn))
                .orElse(null);
    }

    private List<MeasureTrend> measures(Child child, List<Course> shown, SessionsTaken.Taken taken, LocalDate today) {
        LocalDate from = shown.stream()
                .map(Course::firstDay)
                .min(LocalDate::compareTo)
                .orElse(today)
                .minusDays(DAYS_BEFORE);
        Stream<MeasureTerm> always = ALWAYS.stream().flatMap(code -> library.measureTerms().term(code).stream());
        Stream<MeasureTerm> asked = shown.stream()
                .flatMap(course -> followed.in(course).followed().stream())
                .map(WhatIsFollowed.Followed::term);
        return trends.between(
                child.id(),
                Stream.concat(asked, always)
                        .filter(MeasureTerm::forParents)
                        .distinct()
                        .toList(),
                from,
                today,
                CourseSheets.daysHeld(shown.stream()
                        .flatMap(course -> taken.of(course.id()).stream())
                        .toList()));
    }
}
