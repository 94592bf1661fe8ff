package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of what was planned for home was done. Days on which nothing was asked for do not count, and of today only
 * what is entered.
 *
 * @param days on which anything was asked for
 * @param planned how often an exercise was asked for on them
 * @param leftOut how often with which reason
 */
public record HomeShare(int days, int planned, int done, Map<NotDoneWhy, Integer> leftOut) {

    public static final HomeShare NONE = new HomeShare(0, 0, 0, Map.of());

    /** Of fewer days nothing is said. */
    private static final int FEWEST_DAYS_TO_JUDGE = 7;

    private static final int LITTLE = 50;

    /** A reason, and how often it was given. */
    public record Reason(NotDoneWhy why, int times) {}

    static HomeShare of(CourseAtHome home, LocalDate from, LocalDate today, Collection<DiaryCount> counts) {
        Map<LocalDate, List<DiaryCount>> byDay = counts.stream().collect(Collectors.groupingBy(DiaryCount::day));
        Map<NotDoneWhy, Integer> leftOut = new EnumMap<>(NotDoneWhy.class);
        int days = 0;
        int planned = 0;
        int done = 0;
        for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
            List<DiaryCount> ofTheDay = byDay.getOrDefault(day, List.of());
            int asked = home.on(day).roundsPlanned();
            int didIt = (int) Math.min(asked, sum(ofTheDay, true));
            int said = (int) Math.min(asked, didIt + sum(ofTheDay, false));
            int counted = day.equals(today) ? said : asked;
            days += counted > 0 ? 1 : 0;
            planned += counted;
            done += didIt;
            ofTheDay.stream()
                    .filter(count -> !count.isDone() && asked > 0)
                    .forEach(count -> leftOut.merge(count.notDoneWhy(), (int) count.times(), Integer::sum));
        }
        return new HomeShare(days, planned, done, leftOut);
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

    /** Whether so little was done in a week or more that somebody should ask why. */
    public boolean isLittle() {
        return days >= FEWEST_DAYS_TO_JUDGE && percent() < LITTLE;
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
