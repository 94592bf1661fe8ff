package org.tenfold.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.shared.store.ClinicRecord;

/** How far somebody has read the notes about a child. It only ever moves on. */
@Entity
@Table(name = "note_reading")
public class NoteReading extends ClinicRecord {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "reader_id", updatable = false)
    private UUID readerId;

    @Column(name = "read_until")
    private Instant until;

    protected NoteReading() {}

    NoteReading(Child child, Account reader, Instant until) {
        this.childId = child.id();
        this.readerId = reader.id();
        this.until = until;
    }

    void readOnTo(Instant at) {
        if (at.isAfter(until)) {
            this.until = at;
        }
    }

    public Instant until() {
        return until;
    }
}
