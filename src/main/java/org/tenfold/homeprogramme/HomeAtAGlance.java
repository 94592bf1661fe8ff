package org.tenfold.homeprogramme;

import java.time.LocalDate;
import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.shared.text.Text;

/**
 * A course at home as those who treat the child see it on its page.
 *
 * @param training null while none is recorded
 */
public record HomeAtAGlance(
        Course course,
        PlanInForce plan,
        List<Line> lines,
        HomeShare share,
        WeekOfDiary week,
        boolean needsTraining,
        HomeTraining training) {

    /** An exercise of the plan in force. */
    public record Line(PlannedExercise planned, Text exercise, Offering offering) {}

    static HomeAtAGlance of(HomeShares.Counted counted, LocalDate today) {
        CourseAtHome home = counted.home();
        PlanInForce plan = home.planOn(today);
        return new HomeAtAGlance(
                home.course(),
                plan,
                plan.exercises().stream()
                        .map(planned -> new Line(
                                planned,
                                DiaryPage.title(home.protocol(), planned.exerciseId()),
                                home.offering(planned, today)))
                        .toList(),
                counted.share(),
                WeekOfDiary.upTo(today, home.protocol(), counted.counts()),
                HomeProgramme.needsTraining(home.protocol()),
                home.training());
    }
}
