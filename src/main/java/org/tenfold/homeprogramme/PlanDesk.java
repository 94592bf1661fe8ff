package org.tenfold.homeprogramme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.library.Protocol;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/**
 * Where a doctor chooses what a child's parents do at home.
 *
 * @param rows what a parent may do at all; what is for professional hands is not there
 * @param minutes of what is chosen so far
 * @param limit how many minutes a day the clinic asks of a family at most
 * @param versions what was chosen before, the newest first
 */
public record PlanDesk(
        Course course,
        Protocol protocol,
        LocalDate today,
        PlanInForce plan,
        List<PlanRow> rows,
        TypedPlan typed,
        MinutesADay minutes,
        int limit,
        List<HomePlan> versions) {

    public List<PlanRow> choosable() {
        return rows.stream().filter(PlanRow::isChoosable).toList();
    }

    public List<PlanRow> notNow() {
        return rows.stream().filter(row -> !row.isChoosable()).toList();
    }

    public TypedPlan.Line line(PlanRow row) {
        return typed.line(row.id());
    }

    public boolean isAboveTheLimit() {
        return minutes.isAbove(limit);
    }

    public boolean isAwaitingTraining() {
        return rows.stream().anyMatch(row -> row.offering() == Offering.AWAITS_TRAINING);
    }

    public Age age() {
        return course.child().ageOn(today);
    }

    public Age correctedAge() {
        return course.child().correctedAgeOn(today);
    }

    public Text title(PlannedExercise planned) {
        return DiaryPage.title(protocol, planned.exerciseId());
    }

    public Routine[] routines() {
        return Routine.values();
    }

    public DayOfWeek[] week() {
        return DayOfWeek.values();
    }
}
