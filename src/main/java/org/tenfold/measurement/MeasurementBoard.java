package org.tenfold.measurement;

import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Measure;
import org.tenfold.shared.time.Age;

/**
 * What is followed of a child before one reader.
 *
 * @param courses what its open courses ask for
 * @param common what is followed of every child
 * @param others whatever else was ever measured
 * @param records whether the reader writes values down
 */
public record MeasurementBoard(
        Child child,
        List<OfACourse> courses,
        List<MeasureLine> common,
        List<MeasureLine> others,
        List<Milestone> milestones,
        boolean records) {

    /** @param watched what the protocol asks to watch without a value; for the staff */
    public record OfACourse(Protocol protocol, List<MeasureLine> lines, List<Measure> watched) {}

    /**
     * A milestone that was seen.
     *
     * @param corrected the age from the due date of a preterm child; null for others
     */
    public record Milestone(String code, String title, Measurement seen, Age age, Age corrected) {

        static Milestone of(String code, String title, Measurement seen) {
            Child child = seen.child();
            return new Milestone(
                    code,
                    title,
                    seen,
                    child.ageOn(seen.takenOn()),
                    child.isPreterm() ? child.correctedAgeOn(seen.takenOn()) : null);
        }
    }

    public boolean isEmpty() {
        return courses.isEmpty() && common.isEmpty() && others.isEmpty() && milestones.isEmpty();
    }
}
