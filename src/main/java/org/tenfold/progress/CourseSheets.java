package org.tenfold.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.course.TreatmentSession;
import org.tenfold.homeprogramme.HomeShares;
import org.tenfold.library.Library;
import org.tenfold.library.MeasureTerm;
import org.tenfold.measurement.MeasureTrend;
import org.tenfold.measurement.MeasureTrends;
import org.tenfold.measurement.WhatIsFollowed;
import org.tenfold.measurement.WhoMeasures;

/** Lays out how a course goes, in a number of statements that neither sessions nor diary add to. */
@RequestScoped
public class CourseSheets {

    /** The examination that led to the course counts, and the one after it. */
    private static final int DAYS_AROUND = 30;

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
    WhoMeasures who;

    @Inject
    WhyPutOff why;

    @Inject
    Library library;

    public CourseSheet of(Course course, Account reader, LocalDate today) {
        return of(course, reader, reader.role(), today);
    }

    /** @param readers those for whom it is laid out, where the reader lays it out for others */
    public CourseSheet of(Course course, Account reader, Role readers, LocalDate today) {
        SessionsTaken.Taken taken = sessions.of(List.of(course.id()));
        List<TreatmentSession> attempts = taken.attempts();
        List<CourseReview> editions = reviews.of(List.of(course.id()));
        List<MeasureTerm> asked = followed.in(course).followed().stream()
                .map(WhatIsFollowed.Followed::term)
                .toList();
        Map<Boolean, List<MeasureTrend>> measured = measured(course, readers, today, attempts).stream()
                .collect(Collectors.partitioningBy(trend -> asked.contains(trend.term())));
        return new CourseSheet(
                course,
                library.version(course.edition()),
                CourseProgress.of(course, attempts),
                Attendance.of(attempts),
                putOff(attempts),
                ComfortStrip.of(course.sessionCount(), attempts, taken.amended()),
                homeShares.of(List.of(course), today, reader.clinic()).get(course.id()),
                measured.get(true),
                measured.get(false),
                ReviewThread.of(editions),
                open(course, Attendance.heldOf(attempts), editions),
                readers == Role.DOCTOR);
    }

    private List<MeasureTrend> measured(Course course, Role readers, LocalDate today, List<TreatmentSession> attempts) {
        LocalDate until = course.endedOn() == null ? today : course.endedOn().plusDays(DAYS_AROUND);
        return trends.between(
                course.child().id(),
                library.measureTerms().all().stream()
                        .filter(term -> who.reads(term, readers))
                        .toList(),
                course.firstDay().minusDays(DAYS_AROUND),
                until.isAfter(today) ? today : until,
                daysHeld(attempts));
    }

    static List<LocalDate> daysHeld(Collection<TreatmentSession> attempts) {
        return attempts.stream()
                .filter(TreatmentSession::isHeld)
                .map(TreatmentSession::plannedOn)
                .sorted()
                .toList();
    }

    /** The most frequent first. */
    private List<PutOff> putOff(List<TreatmentSession> attempts) {
        Map<PutOff, Integer> times = new LinkedHashMap<>();
        attempts.stream()
                .filter(TreatmentSession::isToBeRepeated)
                .forEach(session -> times.merge(because(session, attempts), 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<PutOff, Integer>comparingByValue().reversed())
                .map(entry ->
                        new PutOff(entry.getKey().because(), entry.getKey().rule(), entry.getValue()))
                .toList();
    }

    private PutOff because(TreatmentSession session, List<TreatmentSession> attempts) {
        PutOffBecause because = attempts.stream()
                .filter(next -> next.number() == session.number() && next.attempt() == session.attempt() + 1)
                .findFirst()
                .map(next -> why.of(session.status(), session.outcomeRule(), session.outcomeReason(), next.movedWhy()))
                .orElseGet(() -> why.of(session.status(), session.outcomeRule(), session.outcomeReason(), null));
        return new PutOff(because, because == PutOffBecause.CHECK ? session.outcomeRule() : null, 0);
    }

    private static List<Occasion> open(Course course, int held, List<CourseReview> editions) {
        return Arrays.stream(Occasion.values())
                .filter(occasion -> occasion.mayBeWritten(course, held))
                .filter(occasion ->
                        ReviewThread.standing(editions, course.id(), occasion).isEmpty())
                .toList();
    }
}
