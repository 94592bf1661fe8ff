package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tenfold.shared.text.Text;

/**
 * Exercises of a course rest for some days, because of something about the child.
 *
 * @param from the first day of rest
 * @param until the last one; null while no end is known
 * @param exercises ids of those that rest; none named means all of them
 * @param because why, in words for the parent
 */
public record Hold(UUID courseId, LocalDate from, LocalDate until, Set<String> exercises, Text because) {

    public Hold {
        exercises = Set.copyOf(exercises);
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it stands against this exercise. */
    boolean holds(String exerciseId) {
        return exercises.isEmpty() || exercises.contains(exerciseId);
    }

    boolean holdsAll() {
        return exercises.isEmpty();
    }
}
