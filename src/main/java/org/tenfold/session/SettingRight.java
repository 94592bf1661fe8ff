package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.PuttingBack;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.SteeringACourse;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.rule.Refusal;

/** What was recorded in error is set right: undone within seconds, later amended beside the original. */
@ApplicationScoped
public class SettingRight {

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    SessionReports reports;

    @Inject
    SessionAmendments amendments;

    @Inject
    PuttingBack puttingBack;

    @Inject
    SteeringACourse steering;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SessionReopened> reopened;

    @Inject
    Clock clock;

    /** It stands as it stood before. A session that is not over is left as it is: the tap came twice. */
    @Transactional
    public SessionStatus undo(UUID sessionId, Account by) {
        TreatmentSession session = sessionsAtHand.heldWithPlan(by, sessionId);
        if (!session.isOver()) {
            return session.status();
        }
        if (!mayBeUndone(session) || !session.isRecordedBy(by)) {
            throw new Refusal("outcomeStays");
        }
        if (!UndoWindow.isOpen(session.receivedAt(), clock.instant())) {
            throw new Refusal("undoIsTooLate");
        }
        String was = session.status().name();
        if (session.isToBeRepeated()) {
            puttingBack.back(session);
        } else {
            if (session.course().status() == CourseStatus.COMPLETED) {
                steering.reopen(session.course(), by);
            }
            session.reopen();
        }
        record(by, AuditAction.UNDONE, session, was);
        reopened.fire(new SessionReopened(session));
        amendments.flush();
        return session.status();
    }

    /** Nobody waits for a doctor because of it, and whatever else followed can go back with it. */
    static boolean mayBeUndone(TreatmentSession session) {
        Course course = session.course();
        boolean endedTheCourse = course.status() == CourseStatus.COMPLETED
                && !course.statusSince().isBefore(session.receivedAt());
        boolean goesOn = course.status() == CourseStatus.ACTIVE || endedTheCourse;
        return session.isHeld()
                ? goesOn
                : session.isToBeRepeated() && (goesOn || course.status() == CourseStatus.PLANNED);
    }

    /** @param seen the state of the amendments that the person saw; null where he says nothing of it */
    @Transactional
    public Recorded amend(UUID sessionId, Account by, Amended to, String seen) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        if (!session.isHeld() && !session.isToBeRepeated()) {
            return Recorded.OTHERWISE;
        }
        Finished stands = stands(session);
        if (!to.differsFrom(stands)) {
            return Recorded.ALREADY;
        }
        if (seen != null && !seen.equals(stands.seen())) {
            return Recorded.OTHERWISE;
        }
        amendments.persist(new SessionAmendment(stands, to, by, clock.instant()));
        record(by, AuditAction.AMENDED, session, null);
        amendments.flush();
        return Recorded.NOW;
    }

    private Finished stands(TreatmentSession session) {
        return new Finished(session, reports.lastOf(session.id()).orElse(null), amendments.of(session.id()));
    }

    private void record(Account by, AuditAction action, TreatmentSession session, String detail) {
        trail.record(
                by.actor(),
                action,
                AuditSubject.ofChild("session", session.id(), session.child().id()),
                detail);
    }
}
