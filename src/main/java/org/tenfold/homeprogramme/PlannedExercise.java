package org.tenfold.homeprogramme;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/**
 * An exercise as it is planned for home.
 *
 * @param exerciseId its id in the protocol version of the course
 * @param times how often on each of its days
 * @param minutes how long it takes once
 */
public record PlannedExercise(String exerciseId, int times, Set<DayOfWeek> weekdays, Routine routine, int minutes) {

    public PlannedExercise {
        weekdays = Set.copyOf(weekdays);
    }

    public boolean isOn(DayOfWeek day) {
        return weekdays.contains(day);
    }

    public boolean isDaily() {
        return weekdays.size() == DayOfWeek.values().length;
    }

    /** Its days from Monday on. */
    public List<DayOfWeek> inOrder() {
        return weekdays.stream().sorted().toList();
    }

    public int seconds() {
        return minutes * 60;
    }

    /** What it asks of a family on one of its days. */
    public int minutesADay() {
        return times * minutes;
    }
}
