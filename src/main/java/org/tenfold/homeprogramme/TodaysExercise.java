package org.tenfold.homeprogramme;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.tenfold.library.item.HomeExercise;

/** An exercise with the rounds of a day. */
public record TodaysExercise(HomeExercise exercise, List<Round> rounds) {

    /** One round of the day, the first being 1. */
    public record Round(int number, boolean done) {}

    static TodaysExercise of(HomeExercise exercise, int rounds, Collection<DiaryEntry> ticked) {
        List<Integer> done = ticked.stream()
                .filter(entry -> entry.isOf(exercise.id()))
                .map(DiaryEntry::round)
                .toList();
        return new TodaysExercise(
                exercise,
                IntStream.rangeClosed(1, rounds)
                        .mapToObj(round -> new Round(round, done.contains(round)))
                        .toList());
    }

    public int roundsDone() {
        return (int) rounds.stream().filter(Round::done).count();
    }

    public boolean isDone() {
        return rounds.stream().allMatch(Round::done);
    }

    boolean isDoneIn(int round) {
        return rounds.get(round - 1).done();
    }
}
