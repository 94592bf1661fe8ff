package org.tenfold.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.shared.store.ClinicRecord;

/**
 * That a clinic's medical lead chose how a disagreement is read from then on. It is never changed: who chooses anew adds
 * another, and the newest is in force.
 */
@Entity
@Table(name = "clinic_reading")
public class ClinicReading extends ClinicRecord {

    @Column(name = "disagreement", updatable = false)
    private String disagreement;

    @Column(name = "reading", updatable = false)
    private String reading;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "chosen_by", updatable = false)
    private UUID chosenBy;

    @Column(name = "chosen_by_name", updatable = false)
    private String chosenByName;

    @Column(name = "chosen_at", updatable = false)
    private Instant chosenAt;

    protected ClinicReading() {}

    ClinicReading(String disagreement, String reading, String reason, Account by, Instant at) {
        this.disagreement = disagreement;
        this.reading = reading;
        this.reason = reason;
        this.chosenBy = by.id();
        this.chosenByName = by.name();
        this.chosenAt = at;
    }

    /** The id of the disagreement, as {@code A-C01}. */
    public String disagreement() {
        return disagreement;
    }

    /** A decimal number, or the code of an option. */
    public String reading() {
        return reading;
    }

    public String reason() {
        return reason;
    }

    public UUID chosenBy() {
        return chosenBy;
    }

    public String chosenByName() {
        return chosenByName;
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
