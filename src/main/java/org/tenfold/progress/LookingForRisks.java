package org.tenfold.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;
import org.tenfold.homeprogramme.HomeShare;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.PlanKey;

/**
 * What puts a course at risk, on one day.
 *
 * @param isOpen whether the clinic works on a day
 */
record LookingForRisks(LocalDate today, Predicate<LocalDate> isOpen) {

    /** So many open days more than the rhythm of a course, where its protocol names no longest pause. */
    private static final int PATIENCE = 2;

    private static final int OFTEN = 3;
    private static final int SESSIONS_AFTER_THE_HALF = 2;
    private static final int DAYS_AFTER_THE_END = 7;
    private static final int LONG_PAUSE = 7;
    private static final int MOST_DAYS = 400;

    /** @param written the reviews of the course that are written */
    List<RiskFound> of(
            Course course,
            Protocol protocol,
            Tally tally,
            HomeShare home,
            Set<Occasion> written,
            LocalDate standsSince) {
        List<RiskFound> found = new ArrayList<>();
        if (course.status() == CourseStatus.ACTIVE || course.status() == CourseStatus.PLANNED) {
            gap(course, protocol, tally, found);
        }
        if (course.status() == CourseStatus.PAUSED && daysSince(standsSince) >= LONG_PAUSE) {
            found.add(new RiskFound(Risk.PAUSED, daysSince(standsSince)));
        }
        if (course.status().isOpen()) {
            putOff(tally, found);
            if (home.isLittle()) {
                found.add(new RiskFound(Risk.HOME, home.percent()));
            }
        }
        review(course, tally.held().intValue(), written, found);
        return found;
    }

    private void gap(Course course, Protocol protocol, Tally tally, List<RiskFound> found) {
        LocalDate from = tally.lastHeld() == null ? course.firstDay().minusDays(1) : tally.lastHeld();
        int open = (int) Stream.iterate(from.plusDays(1), day -> !day.isAfter(today), day -> day.plusDays(1))
                .limit(MOST_DAYS)
                .filter(isOpen)
                .count();
        if (open > longestPause(course, protocol)) {
            found.add(new RiskFound(Risk.GAP, daysSince(from)));
        }
    }

    /** In days on which the clinic works, from one session to the next. */
    static int longestPause(Course course, Protocol protocol) {
        return protocol.schedule(PlanKey.DAYS_BETWEEN_SESSIONS)
                .filter(line -> line.to() != null)
                .map(line -> Math.max(line.to(), course.spacingDays()))
                .orElse(course.spacingDays() + PATIENCE);
    }

    private static void putOff(Tally tally, List<RiskFound> found) {
        if (tally.putOff() >= OFTEN && tally.putOff() * 3 >= tally.held()) {
            found.add(new RiskFound(Risk.PUT_OFF, tally.putOff().intValue()));
        }
    }

    private void review(Course course, int held, Set<Occasion> written, List<RiskFound> found) {
        int sinceHalf = held - Occasion.halfOf(course.sessionCount());
        if (Occasion.HALF_WAY.isDue(course, held)
                && sinceHalf >= SESSIONS_AFTER_THE_HALF
                && !written.contains(Occasion.HALF_WAY)) {
            found.add(new RiskFound(Risk.REVIEW, sinceHalf));
        }
        if (Occasion.END.isDue(course, held)
                && daysSince(course.endedOn()) >= DAYS_AFTER_THE_END
                && !written.contains(Occasion.END)) {
            found.add(new RiskFound(Risk.REVIEW, daysSince(course.endedOn())));
        }
    }

    private int daysSince(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }
}
