package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Performer;
import org.tenfold.shared.text.Text;

/**
 * What a parent does at home on one day for one course: derived from the plan in force, the child's age, the recorded
 * training, what holds the exercises, and the diary.
 *
 * @param exercises those that are offered, in the order of the day's routines
 * @param awaitsTraining whether exercises are left out until a doctor has recorded the training
 * @param because why everything rests; null when it does not
 */
public record HomeProgramme(
        LocalDate day,
        HomeState state,
        PlanInForce plan,
        List<TodaysExercise> exercises,
        boolean awaitsTraining,
        Text because) {

    static HomeProgramme nothing(LocalDate day, HomeState why, PlanInForce plan) {
        return new HomeProgramme(day, why, plan, List.of(), why == HomeState.AWAITS_TRAINING, null);
    }

    /** Whether anything of the protocol is offered to a parent only after training. */
    public static boolean needsTraining(Protocol protocol) {
        return isForParents(protocol) && protocol.exercisesForParents().stream().anyMatch(HomeExercise::afterTraining);
    }

    /** Whether the protocol has anything that a parent may do. */
    public static boolean isForParents(Protocol protocol) {
        return protocol.performedBy().contains(Performer.PARENT)
                && !protocol.exercisesForParents().isEmpty();
    }

    public boolean isEmpty() {
        return exercises.isEmpty();
    }

    /** How many rounds the exercise with the most of them has. */
    public int rounds() {
        return exercises.stream().mapToInt(today -> today.rounds().size()).max().orElse(1);
    }

    /** Whether the day holds more than one round. */
    public boolean isInRounds() {
        return rounds() > 1;
    }

    public Optional<TodaysExercise> exercise(String id) {
        return exercises.stream()
                .filter(today -> today.exercise().id().equals(id))
                .findFirst();
    }

    /** What is left to do in a round. */
    List<TodaysExercise> leftIn(int round) {
        return exercises.stream()
                .filter(today -> !today.isResting() && today.has(round) && !today.isSettledIn(round))
                .toList();
    }

    /** The first round in which something is left to do; null when nothing is. */
    public Integer openRound() {
        return IntStream.rangeClosed(1, rounds())
                .filter(round -> !leftIn(round).isEmpty())
                .boxed()
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing is left to say of the day. */
    public boolean isSettled() {
        return openRound() == null;
    }

    /** Whether everything was done, with nothing left out. */
    public boolean isDone() {
        return !exercises.isEmpty() && exercises.stream().allMatch(today -> today.isResting() || today.isDone());
    }

    /** Whether the child is ill today: whatever is entered was left out because of that. */
    public boolean isIllness() {
        return exercises.stream()
                .flatMap(today -> today.rounds().stream())
                .anyMatch(round -> round.isSettled() && round.entry().notDoneWhy() == NotDoneWhy.ILL);
    }

    /** How many rounds of exercises are planned. */
    public int roundsPlanned() {
        return exercises.stream()
                .filter(today -> !today.isResting())
                .mapToInt(today -> today.rounds().size())
                .sum();
    }

    public int roundsDone() {
        return (int) exercises.stream()
                .filter(today -> !today.isResting())
                .mapToLong(TodaysExercise::roundsDone)
                .sum();
    }
}
