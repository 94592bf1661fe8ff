package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/**
 * Everything that is known about a course at home, read once and asked for any day.
 *
 * @param versions of the plan, in any order
 * @param training null while none is recorded
 * @param entered the diary of the days that will be asked for
 */
public record CourseAtHome(
        Course course,
        Protocol protocol,
        ZoneId zone,
        List<HomePlan> versions,
        HomeTraining training,
        List<HomeRest> rests,
        List<Hold> holds,
        List<DiaryEntry> entered) {

    public PlanInForce planOn(LocalDate day) {
        return PlanInForce.on(day, versions, protocol);
    }

    /** The programme of a day, whenever it was or is. */
    public HomeProgramme on(LocalDate day) {
        PlanInForce plan = planOn(day);
        HomeState standing = standing(day, plan);
        if (!standing.isOpen()) {
            return HomeProgramme.nothing(day, standing, plan);
        }
        Text because = holds.stream()
                .filter(hold -> hold.isOn(day) && hold.holdsAll())
                .map(Hold::because)
                .findFirst()
                .orElse(null);
        if (because != null) {
            return new HomeProgramme(day, HomeState.HELD, plan, List.of(), false, because);
        }
        List<TodaysExercise> offered = plan.exercises().stream()
                .filter(planned -> planned.isOn(day.getDayOfWeek()) && offering(planned, day) == Offering.OFFERED)
                .sorted(Comparator.comparing(PlannedExercise::routine))
                .map(planned -> today(planned, day))
                .toList();
        boolean waits =
                plan.exercises().stream().anyMatch(planned -> offering(planned, day) == Offering.AWAITS_TRAINING);
        HomeState state =
                !offered.isEmpty() ? HomeState.OPEN : waits ? HomeState.AWAITS_TRAINING : HomeState.NOTHING_TODAY;
        return new HomeProgramme(day, state, plan, offered, waits, null);
    }

    private HomeState standing(LocalDate day, PlanInForce plan) {
        if (!HomeProgramme.isForParents(protocol)) {
            return HomeState.NOTHING_FOR_PARENTS;
        }
        if (day.isBefore(begins())) {
            return HomeState.NOT_YET;
        }
        if (course.endedOn() != null && !day.isBefore(course.endedOn())) {
            return HomeState.ENDED;
        }
        if (isPausedOn(day)) {
            return HomeState.PAUSED;
        }
        return plan.exercises().isEmpty() ? HomeState.NOTHING_CHOSEN : HomeState.OPEN;
    }

    /** The day on which the course was ordered. */
    public LocalDate begins() {
        return LocalDate.ofInstant(course.assignedAt(), zone);
    }

    private boolean isPausedOn(LocalDate day) {
        boolean now = course.status() == CourseStatus.PAUSED
                && !day.isBefore(LocalDate.ofInstant(course.statusSince(), zone));
        return now || rests.stream().anyMatch(rest -> rest.covers(day));
    }

    private TodaysExercise today(PlannedExercise planned, LocalDate day) {
        Text held = holds.stream()
                .filter(hold -> hold.isOn(day) && hold.holds(planned.exerciseId()))
                .map(Hold::because)
                .findFirst()
                .orElse(null);
        List<DiaryEntry> ofTheDay =
                entered.stream().filter(entry -> entry.doneOn().equals(day)).toList();
        return TodaysExercise.of(protocol.exercise(planned.exerciseId()).orElseThrow(), planned, ofTheDay, held);
    }

    /** What the library no longer has, or never offered to a parent, is for professional hands. */
    Offering offering(PlannedExercise planned, LocalDate day) {
        return protocol.exercise(planned.exerciseId())
                .map(exercise -> offering(exercise, day))
                .orElse(Offering.FOR_PROFESSIONALS);
    }

    Offering offering(HomeExercise exercise, LocalDate day) {
        Age age = course.child().correctedAgeOn(day);
        return Offering.of(exercise, age, training != null && training.isCompleteOn(day, zone));
    }
}
