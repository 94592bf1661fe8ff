package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.shared.rule.Refusal;

/**
 * One planned treatment of a course. It has exactly one outcome, recorded once. When it is postponed or missed, the same
 * number of the course gets a new attempt on another day.
 */
@Entity
@Table(name = "treatment_session")
public class TreatmentSession extends PlannedTreatment {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "performed_by")
    private Account performedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SessionStatus status;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "taken_over_at")
    private Instant takenOverAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Embedded
    private SessionOutcome outcome;

    protected TreatmentSession() {}

    /** A session of a course, as its plan dates it. */
    public TreatmentSession(Course course, int number, PlannedDay planned) {
        this(course, number, 1, planned.day());
    }

    private TreatmentSession(Course course, int number, int attempt, LocalDate plannedOn) {
        super(course, number, attempt, plannedOn);
        this.performedBy = course.performedBy();
        this.status = SessionStatus.PLANNED;
    }

    /** The masseur begins, on the planned day, whoever it was planned for. One that has begun stays begun. */
    public void begin(Account by, Instant at, LocalDate today) {
        if (status == SessionStatus.IN_PROGRESS) {
            return;
        }
        refuseUnless(status == SessionStatus.PLANNED);
        if (plannedOn().isAfter(today)) {
            throw new Refusal("sessionIsNotToday");
        }
        this.status = SessionStatus.IN_PROGRESS;
        this.startedAt = at;
        this.performedBy = by;
        this.recordedBy = by.id();
        this.recordedByName = by.name();
        course().begin(by, at);
    }

    /** While it runs, another masseur goes on with it: from now on it is in his hands. */
    public void takeOver(Account by, Instant at) {
        refuseUnless(status == SessionStatus.IN_PROGRESS);
        this.performedBy = by;
        this.takenOverAt = at;
    }

    /** Done, once it has begun. */
    public void complete(Account by, Told told, Reaction childsReaction) {
        refuseUnless(status == SessionStatus.IN_PROGRESS);
        end(SessionStatus.DONE, by, new SessionOutcome(told.notBefore(startedAt), childsReaction, null, null));
    }

    public void complete(Account by, Instant at, Reaction childsReaction) {
        complete(by, Told.now(at), childsReaction);
    }

    /** A stop rule was met while it ran. */
    public void stop(Account by, Told told, String ruleId, String reason, Reaction childsReaction) {
        refuseUnless(status == SessionStatus.IN_PROGRESS);
        end(SessionStatus.STOPPED, by, new SessionOutcome(told.notBefore(startedAt), childsReaction, ruleId, reason));
    }

    /** What was recorded a moment ago was a slip of the finger: it runs on. Only while nothing has followed from it. */
    public void reopen() {
        refuseUnless(isHeld() && course().status() == CourseStatus.ACTIVE);
        this.status = SessionStatus.IN_PROGRESS;
        this.outcome = null;
    }

    /** It was put off by a slip of the finger, and stands as it stood. Only when its next attempt is taken back. */
    void standAgain() {
        refuseUnless(isToBeRepeated());
        this.status = startedAt == null ? SessionStatus.PLANNED : SessionStatus.IN_PROGRESS;
        this.outcome = null;
        if (startedAt == null) {
            this.recordedBy = null;
            this.recordedByName = null;
        }
    }

    /** Not today: a new attempt follows, which the plan of the course dates. */
    public void postpone(Account by, Told told, String ruleId, String reason) {
        refuseUnless(!status.isOver());
        end(SessionStatus.POSTPONED, by, new SessionOutcome(told.notBefore(startedAt), null, ruleId, reason));
    }

    public void postpone(Account by, Instant at, String ruleId, String reason) {
        postpone(by, Told.now(at), ruleId, reason);
    }

    /** The child did not come. */
    public void miss(Account by, Told told, String reason) {
        refuseUnless(status == SessionStatus.PLANNED);
        end(SessionStatus.MISSED, by, new SessionOutcome(told, null, null, reason));
    }

    public void miss(Account by, Instant at, String reason) {
        miss(by, Told.now(at), reason);
    }

    /** It falls away with its course. */
    public void cancel(Account by, Instant at, String reason) {
        refuseUnless(status == SessionStatus.PLANNED);
        end(SessionStatus.CANCELLED, by, new SessionOutcome(Told.now(at), null, null, reason));
    }

    /** The same number of the course once more, on another day. */
    TreatmentSession again(LocalDate on, MovedWhy why) {
        TreatmentSession next = new TreatmentSession(course(), number(), attempt() + 1, on);
        next.put(on, plannedOn(), why);
        return next;
    }

    /** Moves to another day because what came before it moved. */
    void moveTo(LocalDate on, MovedWhy why) {
        refuseUnless(status == SessionStatus.PLANNED);
        if (!on.equals(plannedOn())) {
            put(on, plannedOn(), why);
        }
    }

    /** What made it move was a slip of the finger. */
    void moveBack(PlanShift shift) {
        refuseUnless(status == SessionStatus.PLANNED);
        put(shift.from(), shift.movedFromBefore(), shift.movedWhyBefore());
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new Refusal("sessionStandsOtherwise");
        }
    }

    private void end(SessionStatus over, Account by, SessionOutcome recorded) {
        this.status = over;
        this.outcome = recorded;
        this.recordedBy = by.id();
        this.recordedByName = by.name();
    }

    public boolean isPlanned() {
        return status == SessionStatus.PLANNED;
    }

    public boolean isInProgress() {
        return status == SessionStatus.IN_PROGRESS;
    }

    public boolean isOver() {
        return status.isOver();
    }

    /** Whether the child was treated, to the end or until it was stopped. */
    public boolean isHeld() {
        return status == SessionStatus.DONE || status == SessionStatus.STOPPED;
    }

    /** Over without having been held: its number of the course needs another day. */
    public boolean isToBeRepeated() {
        return status == SessionStatus.POSTPONED || status == SessionStatus.MISSED;
    }

    /** Planned for an earlier day than this, and nobody has said what became of it. */
    public boolean isOverdueOn(LocalDate today) {
        return !isOver() && plannedOn().isBefore(today);
    }

    /** Whether this masseur has it to perform, or performs it now. */
    public boolean isInHandsOf(Account masseur) {
        return performedBy.id().equals(masseur.id());
    }

    /** Whether it went from the hands of one masseur into those of another. */
    public boolean isTakenOver() {
        return takenOverAt != null;
    }

    public Account performedBy() {
        return performedBy;
    }

    public SessionStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return outcome == null ? null : outcome.endedAt();
    }

    /** When the portal heard how it ended; null while it has not. */
    public Instant receivedAt() {
        return outcome == null ? null : outcome.receivedAt();
    }

    /** Whether how it ended was told there and then, and arrived only later. */
    public boolean isToldLate() {
        return outcome != null && Told.isLate(outcome.endedAt(), outcome.receivedAt());
    }

    /** Whether it was this person who began it or, once it is over, who said how it ended. */
    public boolean isRecordedBy(Account person) {
        return person.id().equals(recordedBy);
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Reaction reaction() {
        return outcome == null ? null : outcome.reaction();
    }

    /** The id of the rule by which it was postponed or stopped; null when none. */
    public String outcomeRule() {
        return outcome == null ? null : outcome.rule();
    }

    public String outcomeReason() {
        return outcome == null ? null : outcome.reason();
    }
}
