package org.tenfold.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.TreatmentSession;

/**
 * The courses of a child that go on, with their sessions, as a check-in looks at them.
 *
 * @param attempts all of the child, of all its courses
 */
record ChildsCourses(List<TreatmentSession> attempts, LocalDate today) {

    /** While a course pauses nobody is asked because of it. */
    List<Course> goingOn() {
        return attempts.stream()
                .map(TreatmentSession::course)
                .distinct()
                .filter(course -> course.status().isOpen() && course.status() != CourseStatus.PAUSED)
                .sorted(Comparator.comparing(Course::assignedAt))
                .toList();
    }

    boolean isAny() {
        return !goingOn().isEmpty();
    }

    /** Those of today that have not begun, in order. */
    List<TreatmentSession> waitingToday() {
        return ahead().stream()
                .filter(session -> session.plannedOn().equals(today))
                .toList();
    }

    /** Not begun yet, from today on, in order. */
    List<TreatmentSession> ahead() {
        List<Course> goingOn = goingOn();
        return attempts.stream()
                .filter(session -> session.isPlanned() && !session.plannedOn().isBefore(today))
                .filter(session -> goingOn.contains(session.course()))
                .sorted(Comparator.comparing(TreatmentSession::plannedOn)
                        .thenComparing(TreatmentSession::plannedAt)
                        .thenComparing(TreatmentSession::number))
                .toList();
    }

    /** Today's last session has begun: from then on whoever treats the child looks himself. */
    boolean isBegunToday() {
        return waitingToday().isEmpty()
                && attempts.stream()
                        .anyMatch(session ->
                                session.plannedOn().equals(today) && (session.isInProgress() || session.isHeld()));
    }

    /** For each course that goes on when its session of today is; now where there is none. */
    Map<UUID, Instant> moments(ZoneId zone, Instant now) {
        return goingOn().stream()
                .collect(Collectors.toMap(
                        Course::id,
                        course -> waitingToday().stream()
                                .filter(session -> session.course().equals(course))
                                .findFirst()
                                .map(session -> session.plannedOn()
                                        .atTime(session.plannedAt())
                                        .atZone(zone)
                                        .toInstant())
                                .filter(moment -> moment.isAfter(now))
                                .orElse(now)));
    }
}
