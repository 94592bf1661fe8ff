package org.tenfold.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/**
 * A bruise, or another sign that somebody may have hurt a child. It waits for a doctor from the first tap; what was seen
 * is told once, by whoever saw it. Only doctors read it.
 */
@Entity
@Table(name = "safeguarding_concern")
public class SafeguardingConcern extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Column(name = "reported_by", updatable = false)
    private UUID reportedBy;

    @Column(name = "reported_by_name", updatable = false)
    private String reportedByName;

    @Column(name = "reported_at", updatable = false)
    private Instant reportedAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "seen")
    private String seen;

    @Convert(converter = ZonesColumn.class)
    @Column(name = "zones")
    private List<String> zones = List.of();

    @Column(name = "present")
    private String present;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by_name")
    private String closedByName;

    protected SafeguardingConcern() {}

    /** @param firstWords what was written with the first tap; null when nothing was */
    public SafeguardingConcern(TreatmentSession session, String firstWords, Account by, Instant at) {
        this.child = session.child();
        this.courseId = session.course().id();
        this.sessionId = session.id();
        this.seen = firstWords;
        this.reportedBy = by.id();
        this.reportedByName = by.name();
        this.reportedAt = at;
    }

    /** What was seen, told once by whoever reported it. */
    void tell(SafeguardingAccount account, Account by, Instant at) {
        if (!isReportedBy(by) || isTold()) {
            throw new Refusal("changedMeanwhile");
        }
        this.seen = seen == null ? account.seen() : seen + "\n" + account.seen();
        this.zones = List.copyOf(account.zones());
        this.present = account.present();
        this.saidBy = account.saidBy();
        this.toldAt = at;
    }

    /** What a doctor decides; the last decision closes it. */
    SafeguardingEntry decide(String decision, String nextStep, boolean closes, Account by, Instant at) {
        if (!isOpen()) {
            throw new Refusal("matterIsClosed");
        }
        if (closes) {
            this.closedAt = at;
            this.closedByName = by.name();
        }
        return new SafeguardingEntry(this, decision, nextStep, closes, by, at);
    }

    public boolean isReportedBy(Account person) {
        return reportedBy.equals(person.id());
    }

    public boolean isTold() {
        return toldAt != null;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Child child() {
        return child;
    }

    public UUID courseId() {
        return courseId;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public String reportedByName() {
        return reportedByName;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** Null until the report was made complete. */
    public Instant toldAt() {
        return toldAt;
    }

    /** Null until it is told. */
    public String seen() {
        return seen;
    }

    /** Codes of the zones of the body; none where it lies nowhere in particular. */
    public List<String> zones() {
        return zones;
    }

    public String present() {
        return present;
    }

    /** What was said about it, and by whom; null when nothing was. */
    public String saidBy() {
        return saidBy;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    public String closedByName() {
        return closedByName;
    }
}
