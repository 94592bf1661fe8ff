package org.tenfold.homeprogramme;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** How long the exercises of each day of the week take a family. */
public record MinutesADay(List<OfADay> days) {

    /** The minutes of one day of the week. */
    public record OfADay(DayOfWeek weekday, int minutes) {}

    static MinutesADay of(Collection<PlannedExercise> exercises) {
        return new MinutesADay(Arrays.stream(DayOfWeek.values())
                .map(day -> new OfADay(
                        day,
                        exercises.stream()
                                .filter(planned -> planned.isOn(day))
                                .mapToInt(PlannedExercise::minutesADay)
                                .sum()))
                .toList());
    }

    /** Those of the fullest day. */
    public int most() {
        return days.stream().mapToInt(OfADay::minutes).max().orElse(0);
    }

    public boolean isTheSameEveryDay() {
        return days.stream().mapToInt(OfADay::minutes).distinct().count() <= 1;
    }

    public boolean isAbove(int limit) {
        return most() > limit;
    }
}
