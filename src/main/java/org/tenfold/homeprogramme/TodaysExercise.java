package org.tenfold.homeprogramme;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.shared.text.Text;

/**
 * An exercise with the rounds of a day.
 *
 * @param held why it rests on the day; null when it does not
 */
public record TodaysExercise(HomeExercise exercise, PlannedExercise planned, List<Round> rounds, Text held) {

    /**
     * One round of the day, the first being 1.
     *
     * @param entry what was entered; null while nothing was
     */
    public record Round(int number, DiaryEntry entry) {

        public boolean isDone() {
            return entry != null && entry.isDone();
        }

        /** Done, or left out with a reason: nothing is left to say. */
        public boolean isSettled() {
            return entry != null;
        }
    }

    static TodaysExercise of(
            HomeExercise exercise, PlannedExercise planned, Collection<DiaryEntry> entered, Text held) {
        return new TodaysExercise(
                exercise,
                planned,
                IntStream.rangeClosed(1, planned.times())
                        .mapToObj(round -> new Round(
                                round,
                                entered.stream()
                                        .filter(entry -> entry.isOf(exercise.id()) && entry.round() == round)
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                held);
    }

    public boolean isResting() {
        return held != null;
    }

    public long roundsDone() {
        return rounds.stream().filter(Round::isDone).count();
    }

    public boolean isDone() {
        return rounds.stream().allMatch(Round::isDone);
    }

    public boolean isSettled() {
        return isResting() || rounds.stream().allMatch(Round::isSettled);
    }

    public boolean isInRounds() {
        return rounds.size() > 1;
    }

    public List<Round> entered() {
        return rounds.stream().filter(Round::isSettled).toList();
    }

    /** The first round of which nothing is entered; null when there is none, or when the exercise rests. */
    public Round open() {
        return isResting()
                ? null
                : rounds.stream()
                        .filter(round -> !round.isSettled())
                        .findFirst()
                        .orElse(null);
    }

    boolean has(int round) {
        return round >= 1 && round <= rounds.size();
    }

    boolean isSettledIn(int round) {
        return rounds.get(round - 1).isSettled();
    }
}
