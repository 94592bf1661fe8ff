package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tenfold.child.Child;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.shared.time.Age;

/**
 * What a parent does at home on one day for one course: derived from the protocol, the child's age, the recorded
 * training and the diary.
 *
 * @param rounds how often a day
 * @param exercises those that are offered, in the order of the protocol
 * @param awaitsTraining whether exercises are left out until a doctor has recorded the training
 */
public record HomeProgramme(int rounds, List<TodaysExercise> exercises, boolean awaitsTraining) {

    /** Nothing is done at home. */
    public static final HomeProgramme NONE = new HomeProgramme(1, List.of(), false);

    /** @param ticked the diary of the course on the day */
    public static HomeProgramme of(
            Protocol protocol, Child child, LocalDate day, boolean trained, Collection<DiaryEntry> ticked) {
        if (!protocol.performedBy().contains(Performer.PARENT) || day.isBefore(child.birthDate())) {
            return NONE;
        }
        Age age = child.correctedAgeOn(day);
        int rounds = roundsOf(protocol);
        return new HomeProgramme(
                rounds,
                protocol.home().stream()
                        .filter(exercise -> Offering.of(exercise, age, trained) == Offering.OFFERED)
                        .map(exercise -> TodaysExercise.of(exercise, rounds, ticked))
                        .toList(),
                protocol.home().stream()
                        .anyMatch(exercise -> Offering.of(exercise, age, trained) == Offering.AWAITS_TRAINING));
    }

    /** Whether anything of the protocol is offered to a parent only after training. */
    public static boolean needsTraining(Protocol protocol) {
        return protocol.performedBy().contains(Performer.PARENT)
                && protocol.exercisesForParents().stream().anyMatch(HomeExercise::afterTraining);
    }

    private static int roundsOf(Protocol protocol) {
        return Math.max(
                1,
                protocol.schedule(PlanKey.HOME_ROUNDS_PER_DAY)
                        .map(ScheduleItem::usual)
                        .orElseGet(java.util.OptionalInt::empty)
                        .orElse(1));
    }

    public boolean isEmpty() {
        return exercises.isEmpty();
    }

    /** Whether the day holds more than one round. */
    public boolean isInRounds() {
        return rounds > 1;
    }

    public Optional<TodaysExercise> exercise(String id) {
        return exercises.stream()
                .filter(today -> today.exercise().id().equals(id))
                .findFirst();
    }

    /** The first round in which something is left to do; null when all is done. */
    public Integer openRound() {
        return IntStream.rangeClosed(1, rounds)
                .filter(round -> exercises.stream().anyMatch(today -> !today.isDoneIn(round)))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    public boolean isDone() {
        return openRound() == null;
    }
}
