package org.tenfold.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.shared.store.ClinicRecord;

/** What a doctor decided about a safeguarding concern, and what comes next. It is never changed; the next one follows it. */
@Entity
@Table(name = "safeguarding_entry")
public class SafeguardingEntry extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "concern_id", updatable = false)
    private SafeguardingConcern concern;

    @Column(name = "decision", updatable = false)
    private String decision;

    @Column(name = "next_step", updatable = false)
    private String nextStep;

    @Column(name = "closes", updatable = false)
    private boolean closes;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_by_name", updatable = false)
    private String writtenByName;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    protected SafeguardingEntry() {}

    SafeguardingEntry(
            SafeguardingConcern concern, String decision, String nextStep, boolean closes, Account by, Instant at) {
        this.concern = concern;
        this.decision = decision;
        this.nextStep = nextStep;
        this.closes = closes;
        this.writtenBy = by.id();
        this.writtenByName = by.name();
        this.writtenAt = at;
    }

    public String decision() {
        return decision;
    }

    /** Null when nothing follows. */
    public String nextStep() {
        return nextStep;
    }

    public boolean isClosing() {
        return closes;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
