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
    public void next(UUID sessionId, Account by, String seen) {
        move(sessionId, by, seen, StepRun.Outcome.DONE, null);
    }

    @Transactional
    public void skip(UUID sessionId, Account by, String seen, SkippedWhy why) {
        move(sessionId, by, seen, StepRun.Outcome.SKIPPED, why);
    }

    /** To the step before, which is then done once more. */
    @Transactional
    public void back(UUID sessionId, Account by, String seen) {
        move(sessionId, by, seen, StepRun.Outcome.LEFT, null);
    }

    @Transactional
    public void pause(UUID sessionId, Account by) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        boolean paused = pauses.of(sessionId).stream().anyMatch(SessionPause::isOpen);
        if (session.isInProgress() && !paused) {
            pauses.persist(new SessionPause(session, by, clock.instant()));
            record(by, AuditAction.PAUSED, session, null);
        }
        pauses.flush();
    }

    @Transactional
    public void resume(UUID sessionId, Account by) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        if (session.isInProgress()) {
            goOn(session, by, clock.instant());
        }
        pauses.flush();
    }

    private void move(UUID sessionId, Account by, String seen, StepRun.Outcome outcome, SkippedWhy why) {
        TreatmentSession session = sessionsAtHand.held(by, sessionId);
        if (!session.isInProgress()) {
            return;
        }
        Instant now = clock.instant();
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
