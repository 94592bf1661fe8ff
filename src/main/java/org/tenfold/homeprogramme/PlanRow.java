package org.tenfold.homeprogramme;

import java.time.LocalDate;
import org.tenfold.child.Child;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.web.FormErrors;

/**
 * An exercise as a doctor finds it when he chooses.
 *
 * @param from the day from which it is right for the child's age; null where no age is asked for
 * @param until the first day on which it no longer is; null for none
 * @param leastTimes how often a day the library asks for at least
 */
public record PlanRow(
        HomeExercise exercise,
        Offering offering,
        LocalDate from,
        LocalDate until,
        int leastTimes,
        int mostTimes,
        Text position) {

    static PlanRow of(HomeExercise exercise, Offering offering, Protocol protocol, Child child, Text position) {
        // Of a preterm child the age counts from the day on which it was due, however young it is today.
        LocalDate born = child.correctedAgeOn(child.birthDate().plusYears(1)).birthDate();
        return new PlanRow(
                exercise,
                offering,
                exercise.fromAge() == null ? null : born.plus(exercise.fromAge().period()),
                exercise.toAge() == null ? null : born.plus(exercise.toAge().period()),
                SuggestedPlan.leastTimes(exercise),
                SuggestedPlan.mostTimes(protocol, exercise),
                position);
    }

    public String id() {
        return exercise.id();
    }

    /** The name of the field in which its days are ticked. */
    public String daysName() {
        return "days." + id();
    }

    /** What is wrong with one of its fields, or null. */
    public String wrong(FormErrors errors, String field) {
        return errors.of(field + "." + id());
    }

    /** Whether it can be chosen today; one that waits for the training appears by itself once that is recorded. */
    public boolean isChoosable() {
        return offering == Offering.OFFERED || offering == Offering.AWAITS_TRAINING;
    }
}
