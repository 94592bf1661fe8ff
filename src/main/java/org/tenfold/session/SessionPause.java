package org.tenfold.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.store.ClinicRecord;

/** A while in which the hands rest and the clock of a session stands still. */
@Entity
@Table(name = "session_pause")
public class SessionPause extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", updatable = false)
    private TreatmentSession session;

    @Column(name = "began_at", updatable = false)
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "paused_by", updatable = false)
    private UUID pausedBy;

    @Column(name = "paused_by_name", updatable = false)
    private String pausedByName;

    protected SessionPause() {}

    SessionPause(TreatmentSession session, Account by, Instant at) {
        this.session = session;
        this.beganAt = at;
        this.pausedBy = by.id();
        this.pausedByName = by.name();
    }

    /** The hands work again. One that has ended stays as it is. */
    void end(Instant at) {
        this.endedAt = endedAt == null ? at : endedAt;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public TreatmentSession session() {
        return session;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public UUID pausedBy() {
        return pausedBy;
    }

    public String pausedByName() {
        return pausedByName;
    }
}
