package org.tenfold.progress;

import java.util.List;
import java.util.Optional;
import org.tenfold.course.Course;
import org.tenfold.course.CourseProgress;
import org.tenfold.homeprogramme.HomeShare;
import org.tenfold.library.Protocol;
import org.tenfold.library.rule.Rule;
import org.tenfold.measurement.MeasureTrend;

/**
 * How a course goes, before one reader.
 *
 * @param followed what the protocol follows
 * @param others what else was measured meanwhile
 * @param open the reviews that may be written now and are not
 * @param reviews whether the reader writes reviews
 */
public record CourseSheet(
        Course course,
        Protocol protocol,
        CourseProgress progress,
        Attendance attendance,
        List<PutOff> putOff,
        ComfortStrip comfort,
        HomeShare home,
        List<MeasureTrend> followed,
        List<MeasureTrend> others,
        List<ReviewThread> written,
        List<Occasion> open,
        boolean reviews) {

    /** The rule by which the check postponed, as the course's version says it. */
    public Optional<Rule> rule(PutOff one) {
        return one.rule() == null ? Optional.empty() : protocol.rule(one.rule());
    }

    public Integer donePercent() {
        return Percent.of(progress.done(), progress.total());
    }

    public List<MeasureTrend> measures() {
        return java.util.stream.Stream.concat(followed.stream(), others.stream())
                .toList();
    }
}
