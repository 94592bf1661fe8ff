package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tenfold.library.Protocol;

/**
 * What is planned for home on a day.
 *
 * @param chosen the version that a doctor chose; null where nobody has chosen yet and the protocol itself speaks
 */
public record PlanInForce(HomePlan chosen, List<PlannedExercise> exercises) {

    /** Of the versions of a course the newest that holds on the day. */
    static PlanInForce on(LocalDate day, List<HomePlan> versions, Protocol protocol) {
        return versions.stream()
                .filter(plan -> !plan.from().isAfter(day))
                .max(Comparator.comparingInt(HomePlan::number))
                .map(plan -> new PlanInForce(plan, plan.exercises()))
                .orElseGet(() -> new PlanInForce(null, SuggestedPlan.of(protocol)));
    }

    public boolean isByADoctor() {
        return chosen != null;
    }

    /** The number of the version; 0 while nobody has chosen. */
    public int number() {
        return chosen == null ? 0 : chosen.number();
    }

    public MinutesADay minutes() {
        return MinutesADay.of(exercises);
    }
}
