package org.tenfold.shared.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/**
 * A row that belongs to one clinic. The mapper sets the clinic when the row is stored and adds it to every query, so
 * that no other clinic can read or change the row.
 */
@MappedSuperclass
public abstract class ClinicRecord {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    @Column(name = "clinic", updatable = false)
    private String clinic;

    @Version
    private int version;

    public UUID id() {
        return id;
    }

    /** The key of the clinic that owns the row; null until stored. */
    public String clinic() {
        return clinic;
    }

    /** Counts the changes, so that an edit of an older state is noticed. */
    public int version() {
        return version;
    }
}
