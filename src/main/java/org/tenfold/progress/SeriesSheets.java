package org.tenfold.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.course.Courses;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.measurement.MeasureTrend;
import org.tenfold.measurement.MeasureTrends;
import org.tenfold.measurement.MeasurementWords;
import org.tenfold.measurement.WhatIsFollowed;
import org.tenfold.measurement.WhoMeasures;

/** Lays out the courses of a child from one protocol, in a number of statements that no course adds to. */
@RequestScoped
class SeriesSheets {

    private static final int DAYS_BEFORE = 30;

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    @Inject
    CourseReviews reviews;

    @Inject
    MeasureTrends trends;

    @Inject
    MeasurementWords words;

    @Inject
    WhatIsFollowed followed;

    @Inject
    WhoMeasures who;

    @Inject
    Library library;

    /** None where the child had no course from the protocol, nor from one that goes back to the same. */
    Optional<SeriesSheet> of(Child child, String slug, Account reader, LocalDate today) {
        String root = library.current(slug).map(SeriesSheets::root).orElse(slug);
        List<Course> series = courses.of(child.id()).stream()
                .filter(course -> root(library.version(course.edition())).equals(root))
                .sorted(Comparator.comparing(Course::firstDay).thenComparing(Course::assignedAt))
                .toList();
        return series.isEmpty() ? Optional.empty() : Optional.of(sheet(child, series, reader, today));
    }

    /** A clinic's own protocol follows the same purpose as the shipped one from which it comes. */
    private static String root(Protocol protocol) {
        return protocol.origin() == null ? protocol.slug() : protocol.origin();
    }

    private SeriesSheet sheet(Child child, List<Course> series, Account reader, LocalDate today) {
        List<UUID> ids = series.stream().map(Course::id).toList();
        List<TreatmentSession> attempts = sessions.of(ids);
        Course newest = series.get(series.size() - 1);
        Protocol protocol = library.version(newest.edition());
        ScheduleItem planned =
                protocol.schedule(PlanKey.INTERVAL_BETWEEN_COURSES).orElse(null);
        List<SeriesSheet.OfASeries> lines = lines(series, attempts, reviews.of(ids), planned, today);
        return new SeriesSheet(
                child,
                protocol,
                lines,
                planned,
                SeriesChart.of(lines, words::mark),
                next(series, lines.get(lines.size() - 1), planned),
                measures(child, newest, series.get(0).firstDay(), attempts, reader, today),
                reader.role() == Role.DOCTOR);
    }

    private static List<SeriesSheet.OfASeries> lines(
            List<Course> series,
            List<TreatmentSession> attempts,
            List<CourseReview> editions,
            ScheduleItem planned,
            LocalDate today) {
        Map<UUID, List<TreatmentSession>> byCourse = attempts.stream()
                .collect(Collectors.groupingBy(session -> session.course().id()));
        List<SeriesSheet.OfASeries> lines = new ArrayList<>();
        LocalDate ended = null;
        for (Course course : series) {
            List<TreatmentSession> own = byCourse.getOrDefault(course.id(), List.of());
            LocalDate last = lastDay(course, own, today);
            lines.add(new SeriesSheet.OfASeries(
                    lines.size() + 1,
                    course,
                    CourseProgress.of(course, own),
                    Attendance.of(own),
                    last,
                    ended == null ? null : new Interval(ended, course.firstDay(), planned),
                    ReviewThread.standing(editions, course.id(), Occasion.END).orElse(null)));
            ended = last;
        }
        return lines;
    }

    /** An open course lasts until today at least, and until its last planned session. */
    private static LocalDate lastDay(Course course, List<TreatmentSession> own, LocalDate today) {
        if (course.endedOn() != null) {
            return course.endedOn().isBefore(course.firstDay()) ? course.firstDay() : course.endedOn();
        }
        return own.stream()
                .map(TreatmentSession::plannedOn)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(today))
                .orElse(today.isBefore(course.firstDay()) ? course.firstDay() : today);
    }

    private static LocalDate next(List<Course> series, SeriesSheet.OfASeries last, ScheduleItem planned) {
        boolean open = series.stream().anyMatch(course -> course.status().isOpen());
        return open ? null : Interval.earliestAfter(last.last(), planned).orElse(null);
    }

    private List<MeasureTrend> measures(
            Child child,
            Course newest,
            LocalDate first,
            List<TreatmentSession> attempts,
            Account reader,
            LocalDate today) {
        Stream<MeasureTerm> asked = followed.in(newest).followed().stream().map(WhatIsFollowed.Followed::term);
        return trends.between(
                child.id(),
                Stream.concat(asked, library.measureTerms().all().stream())
                        .filter(term -> who.reads(term, reader.role()))
                        .distinct()
                        .toList(),
                first.minusDays(DAYS_BEFORE),
                today,
                CourseSheets.daysHeld(attempts));
    }
}
