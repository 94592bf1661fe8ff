package org.tenfold.homeprogramme;

import org.tenfold.library.item.HomeExercise;
import org.tenfold.shared.time.Age;

/** Whether an exercise is offered to a parent today; where it is not, why. */
public enum Offering {
    OFFERED,

    /** For professional hands: the library withholds it from parents. */
    FOR_PROFESSIONALS,

    /** The child has not reached the age from which it is done. */
    TOO_YOUNG,

    /** The child has outgrown it. */
    TOO_OLD,

    /** The parent was not taught, or the first lesson was not supervised (S0-115, S0-147, S0-205). */
    AWAITS_TRAINING;

    /**
     * @param age the age of the child, corrected where it was born before term
     * @param trained whether training is written down
     */
    static Offering of(HomeExercise exercise, Age age, boolean trained) {
        if (!exercise.isOffered()) {
            return FOR_PROFESSIONALS;
        }
        if (exercise.fromAge() != null && !age.hasReached(exercise.fromAge())) {
            return TOO_YOUNG;
        }
        if (exercise.toAge() != null && age.hasReached(exercise.toAge())) {
            return TOO_OLD;
        }
        return exercise.afterTraining() && !trained ? AWAITS_TRAINING : OFFERED;
    }
}
