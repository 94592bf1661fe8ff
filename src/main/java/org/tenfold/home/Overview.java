package org.tenfold.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tenfold.attention.AttentionLine;
import org.tenfold.course.CourseLine;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.SessionStatus;

/**
 * The clinic as a doctor finds it when he comes in.
 *
 * @param asked what colleagues ask him, as HTML; empty when nothing
 */
public record Overview(
        LocalDate today,
        String asked,
        List<AttentionLine> waiting,
        long allWaiting,
        Map<SessionStatus, Long> sessionsToday,
        List<CourseLine> paused,
        List<CourseLine> active,
        Map<CourseStatus, Long> courses) {

    public long sessions() {
        return sessionsToday.entrySet().stream()
                .filter(entry -> entry.getKey() != SessionStatus.CANCELLED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long done() {
        return sessionsToday.getOrDefault(SessionStatus.DONE, 0L);
    }

    public long allPaused() {
        return courses.getOrDefault(CourseStatus.PAUSED, 0L);
    }

    public long allActive() {
        return courses.getOrDefault(CourseStatus.ACTIVE, 0L);
    }

    public long allPlanned() {
        return courses.getOrDefault(CourseStatus.PLANNED, 0L);
    }
}
