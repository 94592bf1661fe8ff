package org.tenfold.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tenfold.course.TreatmentSession;

/**
 * How regularly the sessions of a course took place.
 *
 * @param held sessions in which the child was treated, to the end or until it was stopped
 * @param onTime those of them that were held on the day for which they were first planned
 * @param putOff attempts that were postponed or missed
 * @param longest the longest time between two sessions that were held; null for fewer than two
 */
public record Attendance(int held, int onTime, int putOff, Gap longest) {

    /** From a session that was held to the next one. */
    public record Gap(LocalDate from, LocalDate to) {

        public int days() {
            return (int) ChronoUnit.DAYS.between(from, to);
        }
    }

    /** @param attempts all attempts of all sessions of a course, in any order */
    static Attendance of(Collection<TreatmentSession> attempts) {
        List<TreatmentSession> held =
                attempts.stream().filter(TreatmentSession::isHeld).toList();
        return new Attendance(
                held.size(),
                (int) held.stream().filter(session -> !session.isMoved()).count(),
                (int) attempts.stream().filter(TreatmentSession::isToBeRepeated).count(),
                longest(held).orElse(null));
    }

    static int heldOf(Collection<TreatmentSession> attempts) {
        return (int) attempts.stream().filter(TreatmentSession::isHeld).count();
    }

    private static Optional<Gap> longest(List<TreatmentSession> held) {
        List<LocalDate> days =
                held.stream().map(TreatmentSession::plannedOn).sorted().toList();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            gaps.add(new Gap(days.get(i - 1), days.get(i)));
        }
        // Of equal gaps the first one.
        return gaps.stream().reduce((longest, gap) -> gap.days() > longest.days() ? gap : longest);
    }

    /** Whole percent of the sessions held; null where none was. */
    public Integer onTimePercent() {
        return Percent.of(onTime, held);
    }
}
