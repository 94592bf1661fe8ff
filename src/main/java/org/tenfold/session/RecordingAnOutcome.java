package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.Reaction;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.SteeringACourse;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.item.Stop;

/** The masseur says how a session that has begun ended: done, or stopped before its time. */
@ApplicationScoped
public class RecordingAnOutcome {

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    SteeringACourse steering;

    @Inject
    Screenings screenings;

    @Inject
    SessionReports reports;

    @Inject
    SessionPauses pauses;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SessionDone> done;

    @Inject
    Event<SessionStopped> stopped;

    @Inject
    Clock clock;

    /** The minutes are those of the clock, unless the masseur says otherwise. */
    @Transactional
    public Recorded done(UUID sessionId, Account by, Completion said, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        if (!session.isInProgress()) {
            boolean same = session.reaction() == said.reaction() && said.saysNoMore();
            return same ? standing(session, SessionStatus.DONE) : Recorded.OTHERWISE;
        }
        Instant now = clock.instant();
        session.complete(by, tapped.receivedAt(now), said.reaction());
        reports.persist(new SessionReport(session, said, minutes(session), by, now));
        record(by, AuditAction.DONE, session, null);
        done.fire(new SessionDone(session, said.remark()));
        return closed(session, by);
    }

    /**
     * @param met the stop rule that was met; null for another reason, which the words then say
     * @param words why, in the language of the clinic
     */
    @Transactional
    public Recorded stopped(
            UUID sessionId, Account by, Stop met, String words, Reaction reaction, Remark remark, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        String rule = met == null ? null : met.id();
        if (!session.isInProgress()) {
            boolean same = session.reaction() == reaction
                    && Objects.equals(session.outcomeRule(), rule)
                    && Objects.equals(session.outcomeReason(), words)
                    && remark == null;
            return same ? standing(session, SessionStatus.STOPPED) : Recorded.OTHERWISE;
        }
        boolean refers = met != null && met.then() == Stop.Consequence.REFER;
        session.stop(by, tapped.receivedAt(clock.instant()), rule, words, reaction);
        record(by, AuditAction.STOPPED, session, rule);
        if (refers && session.course().status() == CourseStatus.ACTIVE) {
            steering.pause(session.course(), by, Words.upTo(400, words), session);
        }
        stopped.fire(new SessionStopped(session, rule, refers, remark));
        return closed(session, by);
    }

    private int minutes(TreatmentSession session) {
        return Stopwatch.between(session.startedAt(), session.endedAt(), pauses.of(session.id()), null)
                .minutes();
    }

    private Recorded closed(TreatmentSession session, Account by) {
        LocalDate today = by.clinic().today(clock);
        steering.completeWhenOver(session.course(), by, today);
        screenings.flush();
        return Recorded.NOW;
    }

    private static Recorded standing(TreatmentSession session, SessionStatus asked) {
        return session.status() == asked ? Recorded.ALREADY : Recorded.OTHERWISE;
    }

    private void record(Account by, AuditAction action, TreatmentSession session, String detail) {
        trail.record(
                by.actor(),
                action,
                AuditSubject.ofChild("session", session.id(), session.child().id()),
                detail);
    }
}
