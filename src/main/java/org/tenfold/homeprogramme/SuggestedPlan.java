package org.tenfold.homeprogramme;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.Repetitions;
import org.tenfold.library.item.ScheduleItem;

/** What a protocol asks for at home as long as no doctor has chosen: everything that a parent may do, every day. */
final class SuggestedPlan {

    /** Of an exercise of which the library tells neither time nor number. */
    private static final int USUAL_MINUTES = 3;

    private static final int SECONDS_ONCE = 4;
    private static final int MOST_TIMES = 6;

    private SuggestedPlan() {}

    /** None where no parent performs the protocol, or where everything is for professional hands. */
    static List<PlannedExercise> of(Protocol protocol) {
        if (!protocol.performedBy().contains(Performer.PARENT)) {
            return List.of();
        }
        return protocol.exercisesForParents().stream()
                .map(exercise -> new PlannedExercise(
                        exercise.id(),
                        times(protocol, exercise),
                        EnumSet.allOf(DayOfWeek.class),
                        Routine.ANY_TIME,
                        minutes(exercise)))
                .toList();
    }

    /** How often a day: the rounds of the schedule where it tells of rounds, else as often as the exercise asks at least. */
    private static int times(Protocol protocol, HomeExercise exercise) {
        OptionalInt rounds = protocol.schedule(PlanKey.HOME_ROUNDS_PER_DAY)
                .map(ScheduleItem::usual)
                .orElseGet(OptionalInt::empty);
        return Math.max(
                1,
                rounds.orElse(exercise.perDay() == null ? 1 : exercise.perDay().from()));
    }

    /** How long it takes once, by the library's minutes, else by its repetitions. */
    static int minutes(HomeExercise exercise) {
        if (exercise.minutes() != null) {
            return exercise.minutes().from();
        }
        Repetitions often = exercise.repetitions();
        if (often == null) {
            return USUAL_MINUTES;
        }
        int sides = often.per() == null ? 1 : 2;
        return Math.max(1, (often.to() * sides * SECONDS_ONCE + 30) / 60);
    }

    /** The least number of times a day that the library admits. */
    static int leastTimes(HomeExercise exercise) {
        return exercise.perDay() == null ? 1 : exercise.perDay().from();
    }

    /** The most number of times a day that the library admits. */
    static int mostTimes(Protocol protocol, HomeExercise exercise) {
        if (exercise.perDay() != null) {
            return exercise.perDay().to();
        }
        return protocol.schedule(PlanKey.HOME_ROUNDS_PER_DAY)
                .map(ScheduleItem::to)
                .orElse(MOST_TIMES);
    }
}
