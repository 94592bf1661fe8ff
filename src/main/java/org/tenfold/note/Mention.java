package org.tenfold.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.shared.store.ClinicRecord;

/** That the author of a note asks a colleague to read it. It waits until he has opened the notes or settled it. */
@Entity
@Table(name = "note_mention")
public class Mention extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "note_id", updatable = false)
    private Note note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "colleague_id", updatable = false)
    private UUID colleagueId;

    @Column(name = "raised_by_name", updatable = false)
    private String raisedByName;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Mention() {}

    Mention(Note note, Account colleague) {
        this.note = note;
        this.child = note.child();
        this.colleagueId = colleague.id();
        this.raisedByName = note.authorName();
        this.raisedAt = note.at();
    }

    /** Settled once; again changes nothing. */
    void settle(Instant at) {
        if (settledAt == null) {
            this.settledAt = at;
        }
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    public Note note() {
        return note;
    }

    public Child child() {
        return child;
    }

    public UUID colleagueId() {
        return colleagueId;
    }

    public String raisedByName() {
        return raisedByName;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
