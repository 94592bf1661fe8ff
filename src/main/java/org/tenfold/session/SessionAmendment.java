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
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.store.ClinicRecord;

/** What was recorded of a session and what is right instead, with the reason. The original stays where it is. */
@Entity
@Table(name = "session_amendment")
public class SessionAmendment extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", updatable = false)
    private TreatmentSession session;

    @Enumerated(EnumType.STRING)
    @Column(name = "reaction_before", updatable = false)
    private Reaction reactionBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "reaction_after", updatable = false)
    private Reaction reactionAfter;

    @Column(name = "minutes_before", updatable = false)
    private Integer minutesBefore;

    @Column(name = "minutes_after", updatable = false)
    private Integer minutesAfter;

    @Column(name = "note", updatable = false)
    private String note;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "amended_at", updatable = false)
    private Instant amendedAt;

    @Column(name = "amended_by", updatable = false)
    private UUID amendedBy;

    @Column(name = "amended_by_name", updatable = false)
    private String amendedByName;

    protected SessionAmendment() {}

    SessionAmendment(Finished stands, Amended to, Account by, Instant at) {
        this.session = stands.session();
        this.reactionBefore = stands.reaction();
        this.reactionAfter = to.reaction();
        this.minutesBefore = stands.minutes();
        this.minutesAfter = to.minutes();
        this.note = to.note();
        this.reason = to.reason();
        this.amendedAt = at;
        this.amendedBy = by.id();
        this.amendedByName = by.name();
    }

    public TreatmentSession session() {
        return session;
    }

    public boolean isOfReaction() {
        return reactionAfter != null && reactionAfter != reactionBefore;
    }

    public boolean isOfMinutes() {
        return minutesAfter != null && !minutesAfter.equals(minutesBefore);
    }

    public Reaction reactionBefore() {
        return reactionBefore;
    }

    public Reaction reactionAfter() {
        return reactionAfter;
    }

    /** Null where no minutes were recorded. */
    public Integer minutesBefore() {
        return minutesBefore;
    }

    public Integer minutesAfter() {
        return minutesAfter;
    }

    /** What is right instead of what was noted, for staff; null when the note stands. */
    public String note() {
        return note;
    }

    public String reason() {
        return reason;
    }

    public Instant amendedAt() {
        return amendedAt;
    }

    public UUID amendedBy() {
        return amendedBy;
    }

    public String amendedByName() {
        return amendedByName;
    }
}
