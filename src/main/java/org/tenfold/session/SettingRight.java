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
import org.tenfold.course.CourseStatus;
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
    AuditTrail trail;

    @Inject
    Event<SessionReopened> reopened;

    @Inject
    Clock clock;

    /** The session runs on. A session that runs already is left as it is: the tap came twice. */
    @Transactional
    public void undo(UUID sessionId, Account by) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        if (session.isInProgress()) {
            return;
        }
        if (!mayBeUndone(session) || !session.isRecordedBy(by)) {
            throw new Refusal("outcomeStays");
        }
        if (!UndoWindow.isOpen(session.endedAt(), clock.instant())) {
            throw new Refusal("undoIsTooLate");
        }
        String was = session.status().name();
        session.reopen();
        record(by, AuditAction.UNDONE, session, was);
        reopened.fire(new SessionReopened(session));
        amendments.flush();
    }

    /** Nothing has followed from the outcome: no new date, no pause, no end of the course. */
    static boolean mayBeUndone(TreatmentSession session) {
        return session.isHeld() && session.course().status() == CourseStatus.ACTIVE;
    }

    @Transactional
    public Recorded amend(UUID sessionId, Account by, Amended to) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        if (!session.isHeld()) {
            return Recorded.OTHERWISE;
        }
        Finished stands = stands(session);
        if (!to.differsFrom(stands)) {
            return Recorded.ALREADY;
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
