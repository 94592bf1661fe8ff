package org.tenfold.progress;

import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.course.TreatmentSession;
import org.tenfold.homeprogramme.HomeShare;
import org.tenfold.library.Protocol;
import org.tenfold.measurement.MeasureTrend;

/**
 * How it goes with one of a parent's children.
 *
 * @param children all that he guards, this one among them
 * @param courses the open ones, or the last one when none is open
 * @param earlier the others, the newest first
 * @param measures those that are meant for guardians
 * @param words what doctors wrote for the guardians, the newest first
 */
public record ParentSheet(
        Child child,
        List<Child> children,
        List<OfAParent> courses,
        List<Earlier> earlier,
        List<MeasureTrend> measures,
        List<CourseReview> words) {

    /**
     * A course as a parent sees it.
     *
     * @param next its next session; null when none is planned
     */
    public record OfAParent(
            Course course,
            Protocol protocol,
            CourseProgress progress,
            Attendance attendance,
            ComfortStrip comfort,
            HomeShare home,
            TreatmentSession next) {

        private static final int MUCH = 60;
        private static final int FEWEST_DAYS = 3;

        public int left() {
            return progress.total() - progress.done();
        }

        /** After a day or two nobody is told how little it was. */
        public boolean isHomeTold() {
            return home.days() >= FEWEST_DAYS || home.done() > 0;
        }

        /** Whether so much was done at home that it is praised. */
        public boolean isHomeWell() {
            return home.percent() >= MUCH;
        }

        public Integer donePercent() {
            return Percent.of(progress.done(), progress.total());
        }
    }

    /** A course that is over. */
    public record Earlier(Course course, Protocol protocol, CourseProgress progress) {}

    public boolean isOneOfSeveral() {
        return children.size() > 1;
    }

    /** What can be compared, and what was measured once. */
    public List<MeasureTrend> changed() {
        return measures.stream().filter(MeasureTrend::isOverTime).toList();
    }
}
