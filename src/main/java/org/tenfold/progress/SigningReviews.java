package org.tenfold.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.Course;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.shared.rule.Refusal;

/** A doctor signs what a course has brought, or amends what was signed. The course is held, so that each is signed once. */
@ApplicationScoped
public class SigningReviews {

    @Inject
    CourseReviews reviews;

    @Inject
    TreatmentSessions sessions;

    @Inject
    AuditTrail trail;

    @Inject
    Event<ReviewSigned> signed;

    @Inject
    Clock clock;

    /** @throws Refusal when it is not due, or was written meanwhile */
    @Transactional
    public CourseReview sign(Course course, Occasion occasion, Findings findings, Account by) {
        hold(course);
        if (reviews.isWritten(course.id(), occasion)) {
            throw new Refusal("reviewIsWritten");
        }
        int held = Attendance.heldOf(sessions.of(course.id()));
        return keep(new CourseReview(course, occasion, held, findings, by, clock.instant()), by, AuditAction.DECIDED);
    }

    /**
     * @param edition the one that the doctor saw
     * @throws Refusal when another doctor has amended it meanwhile, or nothing was written
     */
    @Transactional
    public CourseReview amend(
            Course course, Occasion occasion, int edition, Findings findings, String reason, Account by) {
        hold(course);
        CourseReview standing =
                reviews.standing(course.id(), occasion).orElseThrow(() -> new Refusal("reviewIsNotDue"));
        if (standing.edition() != edition) {
            throw new Refusal("changedMeanwhile");
        }
        return keep(standing.amendment(findings, reason, by, clock.instant()), by, AuditAction.AMENDED);
    }

    private void hold(Course course) {
        reviews.getEntityManager().refresh(course, LockModeType.PESSIMISTIC_WRITE);
    }

    private CourseReview keep(CourseReview review, Account by, AuditAction action) {
        reviews.persist(review);
        trail.record(
                by.actor(),
                action,
                AuditSubject.ofChild("review", review.id(), review.child().id()),
                review.occasion().code());
        signed.fire(new ReviewSigned(review));
        return review;
    }
}
