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

/** A running session went from the hands of one masseur into those of another. Never changed. */
@Entity
@Table(name = "session_takeover")
public class Takeover extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", updatable = false)
    private TreatmentSession session;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    @Column(name = "taken_from", updatable = false)
    private UUID takenFrom;

    @Column(name = "taken_from_name", updatable = false)
    private String takenFromName;

    @Column(name = "taken_by", updatable = false)
    private UUID takenBy;

    @Column(name = "taken_by_name", updatable = false)
    private String takenByName;

    protected Takeover() {}

    Takeover(TreatmentSession session, Account from, Account by, Instant at) {
        this.session = session;
        this.takenAt = at;
        this.takenFrom = from.id();
        this.takenFromName = from.name();
        this.takenBy = by.id();
        this.takenByName = by.name();
    }

    public TreatmentSession session() {
        return session;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public UUID takenFrom() {
        return takenFrom;
    }

    public String takenFromName() {
        return takenFromName;
    }

    public UUID takenBy() {
        return takenBy;
    }

    public String takenByName() {
        return takenByName;
    }
}
