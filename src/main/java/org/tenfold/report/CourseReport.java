package org.tenfold.report;

import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.child.ConditionLine;
import org.tenfold.clinic.Letterhead;
import org.tenfold.course.Course;
import org.tenfold.library.Protocol;
import org.tenfold.measurement.MeasureTrend;
import org.tenfold.progress.CourseReview;
import org.tenfold.progress.CourseSheet;
import org.tenfold.progress.PutOff;
import org.tenfold.progress.ReviewThread;
import org.tenfold.shared.time.Age;

/**
 * What a course was and what it has brought, for paper: for a family, or for the record.
 *
 * @param words whether its readers read what the doctor writes in his own words
 * @param conditions those of the child that held in the time of the course
 */
public record CourseReport(
        CourseSheet sheet,
        Letterhead head,
        Readership readers,
        boolean words,
        List<ConditionLine> conditions,
        Made made) {

    public Course course() {
        return sheet.course();
    }

    public Child child() {
        return course().child();
    }

    public Protocol protocol() {
        return sheet.protocol();
    }

    public boolean isForStaff() {
        return readers == Readership.STAFF;
    }

    /** Whether nothing will be added but a review. */
    public boolean isFinal() {
        return !course().status().isOpen();
    }

    public Age age() {
        return child().ageOn(course().firstDay());
    }

    public Age correctedAge() {
        return child().correctedAgeOn(course().firstDay());
    }

    /** As they stand, half-way before the end. */
    public List<CourseReview> reviews() {
        return words ? sheet.written().stream().map(ReviewThread::standing).toList() : List.of();
    }

    /** Why sessions were put off: the staff's own reasons. */
    public List<PutOff> reasons() {
        return isForStaff() ? sheet.putOff() : List.of();
    }

    public List<MeasureTrend> charts() {
        return sheet.measures().stream().filter(MeasureTrend::isOverTime).toList();
    }
}
