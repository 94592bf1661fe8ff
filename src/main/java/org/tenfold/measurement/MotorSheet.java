package org.tenfold.measurement;

import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.shared.time.Age;

/**
 * The first movements of a child before one reader.
 *
 * @param show what is worth showing to a doctor, in one sentence; null for nothing
 * @param records whether the reader writes milestones down
 */
public record MotorSheet(
        Child child,
        MotorChart chart,
        String summary,
        String show,
        List<Line> lines,
        boolean corrected,
        boolean records) {

    /**
     * A movement.
     *
     * @param seen the day on which it was first seen; null where it was not
     * @param correctedAge null where the age is not corrected
     */
    public record Line(
            String code,
            String title,
            String window,
            Measurement seen,
            Age age,
            Age corrected,
            MotorState state,
            String says) {}
}
