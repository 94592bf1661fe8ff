package org.tenfold.shared.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A form that was taken. Whatever comes with the same key is the same form once more. */
@Entity
@Table(name = "form_receipt")
public class FormReceipt extends ClinicRecord {

    @Column(name = "form_key", updatable = false)
    private UUID key;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    protected FormReceipt() {}

    public FormReceipt(UUID key, Instant receivedAt) {
        this.key = key;
        this.receivedAt = receivedAt;
    }

    public UUID key() {
        return key;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
