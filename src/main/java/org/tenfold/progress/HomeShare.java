package org.tenfold.progress;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On how many days of a course something was done at home, of those on which there was something to do.
 *
 * @param planned days on which the home programme held an exercise
 */
public record HomeShare(int done, int planned) {

    static final HomeShare NONE = new HomeShare(0, 0);

    /** Of fewer days nothing is said. */
    private static final int FEWEST_TO_JUDGE = 7;

    private static final int LITTLE = 50;
    private static final int MOST_DAYS = 400;

    /**
     * Today counts once something is ticked: it is not over.
     *
     * @param last of the course; null while it goes on
     * @param hasExercises whether the home programme of a day holds any
     */
    static HomeShare of(
            LocalDate first,
            LocalDate last,
            LocalDate today,
            Set<LocalDate> ticked,
            Predicate<LocalDate> hasExercises) {
        LocalDate end = last == null || last.isAfter(today) ? today : last;
        int[] counts = new int[2];
        Stream.iterate(first, day -> !day.isAfter(end), day -> day.plusDays(1))
                .limit(MOST_DAYS)
                .filter(day -> ticked.contains(day) || (day.isBefore(today) && hasExercises.test(day)))
                .forEach(day -> {
                    counts[0] += ticked.contains(day) ? 1 : 0;
                    counts[1]++;
                });
        return new HomeShare(counts[0], counts[1]);
    }

    public boolean isEmpty() {
        return planned == 0;
    }

    /** Whole percent; null where there was nothing to do. */
    public Integer percent() {
        return Percent.of(done, planned);
    }

    /** Whether so little was done that somebody should ask why. */
    boolean isLittle() {
        return planned >= FEWEST_TO_JUDGE && percent() < LITTLE;
    }
}
