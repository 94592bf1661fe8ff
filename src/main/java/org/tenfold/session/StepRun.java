package org.tenfold.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.store.ClinicRecord;

/** One time that a step was before the masseur, from when until when, and what became of it. */
@Entity
@Table(name = "step_run")
public class StepRun extends ClinicRecord {

    /** What became of a step; one that was left was gone back from, so that an earlier one could be done again. */
    public enum Outcome {
        DONE,
        SKIPPED,
        LEFT
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", updatable = false)
    private TreatmentSession session;

    @Column(name = "step", updatable = false)
    private String step;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private SkippedWhy reason;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_by_name")
    private String endedByName;

    protected StepRun() {}

    StepRun(TreatmentSession session, String step, Instant startedAt) {
        this.session = session;
        this.step = step;
        this.startedAt = startedAt;
    }

    /** @param why null unless it was skipped */
    void end(Outcome became, SkippedWhy why, Account by, Instant at) {
        this.outcome = became;
        this.reason = why;
        this.endedBy = by.id();
        this.endedByName = by.name();
        this.endedAt = at;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public TreatmentSession session() {
        return session;
    }

    /** The id of the step. */
    public String step() {
        return step;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Null while it runs. */
    public Outcome outcome() {
        return outcome;
    }

    /** Null unless it was skipped. */
    public SkippedWhy reason() {
        return reason;
    }

    public UUID endedBy() {
        return endedBy;
    }

    public String endedByName() {
        return endedByName;
    }
}
