package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much of what was planned for home was done. Days on which nothing was asked for do not count, and of today only
 * what is entered.
 *
 * @param leftOut how often with which reason
 */
public record HomeShare(int planned, int done, Map<NotDoneWhy, Integer> leftOut) {

    /** A reason, and how often it was given. */
    public record Reason(NotDoneWhy why, int times) {}

    static HomeShare of(CourseAtHome home, LocalDate from, LocalDate today, Collection<DiaryCount> counts) {
        Map<NotDoneWhy, Integer> leftOut = new EnumMap<>(NotDoneWhy.class);
        int planned = 0;
        int done = 0;
        for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
            LocalDate one = day;
            List<DiaryCount> ofTheDay =
                    counts.stream().filter(count -> count.day().equals(one)).toList();
            int asked = home.on(day).roundsPlanned();
            int didIt = (int) Math.min(asked, sum(ofTheDay, true));
            int said = (int) Math.min(asked, didIt + sum(ofTheDay, false));
            planned += day.equals(today) ? said : asked;
            done += didIt;
            ofTheDay.stream()
                    .filter(count -> !count.isDone() && asked > 0)
                    .forEach(count -> leftOut.merge(count.notDoneWhy(), (int) count.times(), Integer::sum));
        }
        return new HomeShare(planned, done, leftOut);
    }

    private static long sum(Collection<DiaryCount> counts, boolean done) {
        return counts.stream()
                .filter(count -> count.isDone() == done)
                .mapToLong(DiaryCount::times)
                .sum();
    }

    /** Whether anything was asked for. */
    public boolean isAnything() {
        return planned > 0;
    }

    /** In whole parts of a hundred; nothing planned is nothing missed. */
    public int percent() {
        return planned == 0 ? 100 : Math.round(100f * done / planned);
    }

    public List<Reason> reasons() {
        return leftOut.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .toList();
    }
}
