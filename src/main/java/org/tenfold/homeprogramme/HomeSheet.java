package org.tenfold.homeprogramme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.course.Course;
import org.tenfold.library.BodyMap;
import org.tenfold.library.BodyMaps;
import org.tenfold.library.Protocol;
import org.tenfold.library.Vocabulary;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.shared.text.Text;

/**
 * The home programme as it stands on paper: every exercise that is right for the child today.
 *
 * @param forFamily whether somebody of the family prints it, who does not come from the page of the course
 */
public record HomeSheet(
        Course course,
        Protocol protocol,
        LocalDate today,
        PlanInForce plan,
        List<Line> lines,
        BodyMaps maps,
        boolean forFamily) {

    /** An exercise with its picture. */
    public record Line(PlannedExercise planned, HomeExercise exercise, Text position, BodyMap map) {

        static Line of(PlannedExercise planned, HomeExercise exercise, Vocabulary positions, BodyMaps maps) {
            return new Line(planned, exercise, positions.name(exercise.position()), maps.of(exercise));
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public DayOfWeek[] week() {
        return DayOfWeek.values();
    }
}
