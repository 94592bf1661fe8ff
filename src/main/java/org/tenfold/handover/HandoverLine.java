package org.tenfold.handover;

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
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/**
 * What one who treats a child tells the next one, in a line. It is never changed: another line replaces it, and an empty
 * one says that there is nothing to tell any more.
 */
@Entity
@Table(name = "handover_line")
public class HandoverLine extends ClinicRecord {

    /** What can be read at a glance. */
    public static final int LONGEST = 160;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "words", updatable = false)
    private String words;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_by_name", updatable = false)
    private String writtenByName;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected HandoverLine() {}

    /** @param words one line; empty where nothing is left to tell */
    public HandoverLine(Child child, String words, Account by, Instant at) {
        if (words.length() > LONGEST || words.contains("\n")) {
            throw new IllegalArgumentException("a handover is one short line");
        }
        this.child = child;
        this.words = words;
        this.writtenBy = by.id();
        this.writtenByName = by.name();
        this.writtenAt = at;
    }

    void replace(Instant at) {
        if (!isInForce()) {
            throw new Refusal("changedMeanwhile");
        }
        this.replacedAt = at;
    }

    public boolean isInForce() {
        return replacedAt == null;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public Child child() {
        return child;
    }

    public String words() {
        return words;
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

    /** Null while no other line replaces it. */
    public Instant replacedAt() {
        return replacedAt;
    }
}
