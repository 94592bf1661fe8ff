package org.tenfold.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tenfold.account.Account;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;
import org.tenfold.progress.CourseReview;
import org.tenfold.progress.CourseReviews;
import org.tenfold.progress.Findings;
import org.tenfold.progress.Occasion;
import org.tenfold.progress.ReviewFellDue;

/** Records what doctors said of courses before today; of the others it tells that a review is due. */
@ApplicationScoped
class PastReviews {

    @Inject
    CourseReviews reviews;

    @Inject
    Event<ReviewFellDue> fellDue;

    @Inject
    Clock clock;

    void record(DemoClinic.DemoCourse told, Course course) {
        told.reviews().forEach(review -> keep(review, course, told.done()));
        Occasion due = course.status() == CourseStatus.COMPLETED ? Occasion.END : Occasion.HALF_WAY;
        boolean reached = due == Occasion.END || told.done() * 2 >= course.sessionCount();
        if (reached && told.reviews().stream().noneMatch(review -> review.occasion() == due)) {
            fellDue.fire(
                    new ReviewFellDue(course, due, null, course.performedBy().name(), clock.instant()));
        }
    }

    private void keep(DemoClinic.DemoReview told, Course course, int done) {
        Account doctor = course.prescribedBy();
        Instant at = course.endedOn() == null
                ? clock.instant()
                : course.endedOn()
                        .plusDays(1)
                        .atTime(11, 0)
                        .atZone(doctor.clinic().zone())
                        .toInstant();
        Findings findings = new Findings(told.outcome(), told.goal(), told.next(), told.forParent(), told.forStaff());
        reviews.persist(new CourseReview(course, told.occasion(), done, findings, doctor, at));
    }
}
