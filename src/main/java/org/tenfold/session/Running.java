package org.tenfold.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.ScheduleItem;

/**
 * A session as its steps and pauses tell it, computed from what is kept, so that a reload, another tablet or a new day
 * finds the same step and the same time.
 *
 * @param steps those at the table, in order
 * @param runs in order; while there is none, the first step is the current one since the session began
 * @param now until when time counts: the end, once the session is over
 */
public record Running(
        TreatmentSession session,
        Protocol protocol,
        List<TableStep> steps,
        List<StepRun> runs,
        List<SessionPause> pauses,
        Instant now) {

    private static final List<PlanKey> CAPS = List.of(PlanKey.SESSION_MINUTES, PlanKey.MASSAGE_MINUTES_PER_DAY);

    /** A step and what has become of it so far; nothing where its turn has not come. */
    public record Line(TableStep step, StepRun run, boolean current) {

        public boolean isDone() {
            return !current && run != null && run.outcome() == StepRun.Outcome.DONE;
        }

        public boolean isSkipped() {
            return !current && run != null && run.outcome() == StepRun.Outcome.SKIPPED;
        }
    }

    /** One time that a step was before the masseur. */
    public record Time(TableStep step, StepRun run, Stopwatch time) {

        public boolean isLeft() {
            return run.outcome() == StepRun.Outcome.LEFT;
        }

        public boolean isSkipped() {
            return run.outcome() == StepRun.Outcome.SKIPPED;
        }
    }

    /** What was before the masseur from when until when, in the order of time; nothing where nobody went from step to step. */
    public List<Time> times() {
        return runs.stream()
                .flatMap(run -> step(run.step())
                        .map(step -> new Time(step, run, Stopwatch.between(run.startedAt(), end(run), pauses, null)))
                        .stream())
                .toList();
    }

    private Instant end(StepRun run) {
        return run.isOpen() ? now : run.endedAt();
    }

    /** The step before the masseur; null when all are through. */
    public TableStep current() {
        if (runs.isEmpty()) {
            return steps.isEmpty() ? null : steps.get(0);
        }
        return open().flatMap(run -> step(run.step())).orElse(null);
    }

    /** All steps, each with what became of it last. */
    public List<Line> lines() {
        TableStep current = session.isInProgress() ? current() : null;
        return steps.stream()
                .map(step -> new Line(step, lastOf(step).orElse(null), step.equals(current)))
                .toList();
    }

    public boolean isCurrent(TableStep step) {
        return step.equals(current());
    }

    /** Whether there is a step to go back to. */
    public boolean hasEarlier() {
        return current() == null ? !steps.isEmpty() : steps.indexOf(current()) > 0;
    }

    /** How many steps lie behind, done or not. */
    public int behind() {
        return current() == null ? steps.size() : steps.indexOf(current());
    }

    public boolean isPaused() {
        return pauses.stream().anyMatch(SessionPause::isOpen);
    }

    /** The time of the current step. */
    public Stopwatch stepTime() {
        Instant since = open().map(StepRun::startedAt).orElse(session.startedAt());
        Duration longest = current() == null ? null : current().step().longest().orElse(null);
        return Stopwatch.between(since, now, pauses, longest);
    }

    /** The time of the whole session, against the day's cap. */
    public Stopwatch wholeTime() {
        Duration most = cap().map(line -> Duration.ofMinutes(line.to())).orElse(null);
        return Stopwatch.between(session.startedAt(), now, pauses, most);
    }

    /** Caps of the schedule that the time worked goes beyond. */
    public List<ScheduleItem> capsPassed() {
        return protocol.capsPassedBy(wholeTime().minutes()).stream()
                .filter(line -> CAPS.contains(line.plan()))
                .toList();
    }

    private Optional<ScheduleItem> cap() {
        return CAPS.stream()
                .flatMap(key -> protocol.schedule(key).stream())
                .filter(line -> line.to() != null)
                .min((one, other) -> one.to().compareTo(other.to()));
    }

    private Optional<StepRun> open() {
        return last(runs.stream().filter(StepRun::isOpen));
    }

    private Optional<StepRun> lastOf(TableStep step) {
        return last(runs.stream().filter(run -> run.step().equals(step.step().id())));
    }

    private Optional<TableStep> step(String id) {
        return steps.stream().filter(step -> step.step().id().equals(id)).findFirst();
    }

    private static Optional<StepRun> last(Stream<StepRun> inOrder) {
        return inOrder.reduce((earlier, later) -> later);
    }
}
