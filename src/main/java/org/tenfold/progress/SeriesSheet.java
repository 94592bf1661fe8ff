package org.tenfold.progress;

import java.time.LocalDate;
import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.measurement.MeasureTrend;

/**
 * The courses of a child from one protocol, one after the other.
 *
 * @param protocol as it stands today
 * @param courses the first one first
 * @param planned how long the pause between two courses is planned; null where the sources are silent
 * @param next the first day for another course; null while one is open or where the sources are silent
 * @param measures over all courses
 * @param assigns whether the reader assigns courses
 */
public record SeriesSheet(
        Child child,
        Protocol protocol,
        List<OfASeries> courses,
        ScheduleItem planned,
        SeriesChart chart,
        LocalDate next,
        List<MeasureTrend> measures,
        boolean assigns) {

    /** The last day of all. */
    public LocalDate last() {
        return courses.stream().map(OfASeries::last).max(LocalDate::compareTo).orElseThrow();
    }

    /**
     * One course of a series.
     *
     * @param place in the series, the first being 1
     * @param last its last day so far
     * @param before the pause before it; null for the first
     * @param review what was said at its end; null where nothing was
     */
    public record OfASeries(
            int place,
            Course course,
            CourseProgress progress,
            Attendance attendance,
            LocalDate last,
            Interval before,
            CourseReview review) {}
}
