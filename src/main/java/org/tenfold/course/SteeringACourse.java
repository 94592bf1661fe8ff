package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.CareTeam;
import org.tenfold.child.CareTeamMembership;

/** A doctor pauses, resumes or stops a course; its sessions follow. */
@ApplicationScoped
public class SteeringACourse {

    @Inject
    TreatmentSessions sessions;

    @Inject
    HealingThePlan healing;

    @Inject
    ClearingAReferral clearing;

    @Inject
    CareTeam careTeam;

    @Inject
    AuditTrail trail;

    @Inject
    Event<CoursePaused> paused;

    @Inject
    Event<CourseDecided> decided;

    @Inject
    Event<CourseCompleted> completed;

    @Inject
    Event<CourseReopened> reopened;

    @Inject
    Clock clock;

    /** @param because the session that gave the reason, or null */
    @Transactional
    public void pause(Course course, Account by, String reason, TreatmentSession because) {
        course.pause(by, clock.instant(), reason);
        record(by, AuditAction.PAUSED, course);
        paused.fire(new CoursePaused(course, because));
    }

    /**
     * What lies in the past is dated anew from today on; the condition because of which a check referred is cleared. A course
     * of which nothing is left is completed.
     */
    @Transactional
    public void resume(Course course, Account by, String reason, LocalDate today) {
        Instant now = clock.instant();
        clearing.of(course, by, reason, today, now)
                .ifPresent(cleared -> trail.record(
                        by.actor(),
                        AuditAction.OVERRIDDEN,
                        AuditSubject.ofChild(
                                "course", course.id(), course.child().id()),
                        cleared.ruleId()));
        course.resume(by, now, reason);
        healing.from(course, today, MovedWhy.COURSE_WAS_PAUSED);
        record(by, AuditAction.RESUMED, course);
        decided.fire(new CourseDecided(course));
        completeWhenOver(course, by, today);
    }

    /** What was still planned falls away. */
    @Transactional
    public void stop(Course course, Account by, String reason, LocalDate today) {
        Instant now = clock.instant();
        course.stop(by, now, today, reason);
        sessions.of(course.id()).stream()
                .filter(TreatmentSession::isPlanned)
                .forEach(session -> session.cancel(by, now, reason));
        endCare(course, now);
        record(by, AuditAction.STOPPED, course);
        decided.fire(new CourseDecided(course));
    }

    /** Completes the course once none of its sessions is ahead any more. */
    @Transactional
    public void completeWhenOver(Course course, Account by, LocalDate today) {
        boolean over = sessions.of(course.id()).stream().allMatch(TreatmentSession::isOver);
        if (over && course.status() == CourseStatus.ACTIVE) {
            Instant now = clock.instant();
            course.complete(by, now, today);
            endCare(course, now);
            record(by, AuditAction.DONE, course);
            completed.fire(new CourseCompleted(course));
        }
    }

    /** The end of its last session was undone a moment later. Whoever treated the child treats it on. */
    @Transactional
    public void reopen(Course course, Account by) {
        Instant ended = course.statusSince();
        course.reopen(by, clock.instant());
        careTeam.forCourse(course.id()).stream()
                .filter(membership -> ended.equals(membership.endedAt()))
                .forEach(CareTeamMembership::goOn);
        record(by, AuditAction.UNDONE, course);
        reopened.fire(new CourseReopened(course));
    }

    /** Whoever treated the child because of this course has no reason any more to see its record. */
    private void endCare(Course course, Instant now) {
        careTeam.forCourse(course.id()).forEach(membership -> membership.end(now));
    }

    private void record(Account by, AuditAction action, Course course) {
        trail.record(
                by.actor(),
                action,
                AuditSubject.ofChild("course", course.id(), course.child().id()));
    }
}
