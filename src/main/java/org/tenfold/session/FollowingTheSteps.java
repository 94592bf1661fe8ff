package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Step;

/**
 * The masseur goes from step to step, and rests. Every tap names the step that it saw: one that comes twice, or from a
 * second tablet, finds that step gone and changes nothing.
 */
@ApplicationScoped
public class FollowingTheSteps {

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    StepRuns runs;

    @Inject
    SessionPauses pauses;

    @Inject
    Library library;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void next(UUID sessionId, Account by, String seen, Tapped tapped) {
        move(sessionId, by, seen, StepRun.Outcome.DONE, null, tapped);
    }

    @Transactional
    public void skip(UUID sessionId, Account by, String seen, SkippedWhy why, Tapped tapped) {
        move(sessionId, by, seen, StepRun.Outcome.SKIPPED, why, tapped);
    }

    /** To the step before, which is then done once more. */
    @Transactional
    public void back(UUID sessionId, Account by, String seen, Tapped tapped) {
        move(sessionId, by, seen, StepRun.Outcome.LEFT, null, tapped);
    }

    @Transactional
    public void pause(UUID sessionId, Account by, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        boolean paused = pauses.of(sessionId).stream().anyMatch(SessionPause::isOpen);
        if (session.isInProgress() && !paused) {
            pauses.persist(new SessionPause(session, by, at(tapped, session.startedAt())));
            record(by, AuditAction.PAUSED, session, null);
        }
        pauses.flush();
    }

    @Transactional
    public void resume(UUID sessionId, Account by, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        if (session.isInProgress()) {
            goOn(session, by, at(tapped, session.startedAt()));
        }
        pauses.flush();
    }

    private void move(UUID sessionId, Account by, String seen, StepRun.Outcome outcome, SkippedWhy why, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        if (!session.isInProgress()) {
            return;
        }
        List<String> steps = steps(session, by);
        List<StepRun> before = runs.of(sessionId);
        StepRun open = before.isEmpty() && !steps.isEmpty()
                ? new StepRun(session, steps.get(0), session.startedAt())
                : before.stream().filter(StepRun::isOpen).findFirst().orElse(null);
        int at = open == null ? steps.size() : steps.indexOf(open.step());
        int to = outcome == StepRun.Outcome.LEFT ? at - 1 : at + 1;
        String current = open == null ? "" : open.step();
        if (!current.equals(seen) || at < 0 || to < 0 || to > steps.size()) {
            return;
        }
        Instant now = at(tapped, open == null ? session.startedAt() : open.startedAt());
        goOn(session, by, now);
        if (open != null) {
            open.end(outcome, why, by, now);
            runs.persist(open);
            record(by, AuditAction.CHANGED, session, outcome + " " + open.step());
        }
        if (to < steps.size()) {
            runs.persist(new StepRun(session, steps.get(to), now));
        }
        runs.flush();
    }

    /** When it was tapped, but never before what it ends has begun. */
    private Instant at(Tapped tapped, Instant earliest) {
        return tapped.receivedAt(clock.instant()).notBefore(earliest).at();
    }

    private void goOn(TreatmentSession session, Account by, Instant now) {
        pauses.of(session.id()).stream().filter(SessionPause::isOpen).forEach(pause -> {
            pause.end(now);
            record(by, AuditAction.RESUMED, session, null);
        });
    }

    /** Ids of the steps at the table, in order. */
    private List<String> steps(TreatmentSession session, Account by) {
        Protocol protocol = library.version(session.course().edition());
        return protocol
                .variant(session.course().variantId())
                .or(protocol::defaultVariant)
                .orElseThrow()
                .stepsFor(session.child().ageOn(by.clinic().today(clock)))
                .stream()
                .map(Step::id)
                .toList();
    }

    private void record(Account by, AuditAction action, TreatmentSession session, String detail) {
        trail.record(
                by.actor(),
                action,
                AuditSubject.ofChild("session", session.id(), session.child().id()),
                detail);
    }
}
