package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.library.Edition;
import org.tenfold.shared.store.ClinicRecord;

/**
 * What a doctor ordered and signed of a course: which protocol for which child, how often, how long and what for. It never
 * changes.
 */
@MappedSuperclass
public abstract class Prescription extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "protocol_slug", updatable = false)
    private String protocolSlug;

    @Column(name = "counts_as", updatable = false)
    private String countsAs;

    @Column(name = "protocol_version_id", updatable = false)
    private UUID protocolVersionId;

    @Convert(converter = AnswersColumn.class)
    @Column(name = "readings", updatable = false)
    private Map<String, String> readings;

    @Column(name = "variant_id", updatable = false)
    private String variantId;

    @Column(name = "ordinal", updatable = false)
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "prescribed_by", updatable = false)
    private Account prescribedBy;

    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;

    @Column(name = "hour_of_day", updatable = false)
    private LocalTime hour;

    @Column(name = "session_count", updatable = false)
    private int sessionCount;

    @Column(name = "spacing_days", updatable = false)
    private int spacingDays;

    @Column(name = "minutes", updatable = false)
    private int minutes;

    @Column(name = "goal", updatable = false)
    private String goal;

    @Convert(converter = AnswersColumn.class)
    @Column(name = "answers", updatable = false)
    private Map<String, String> answers;

    @Column(name = "assigned_at", updatable = false)
    private Instant assignedAt;

    protected Prescription() {}

    Prescription(CourseOrder order, int ordinal, Instant at) {
        this.child = order.child();
        this.protocolSlug = order.protocol().slug();
        this.countsAs = order.protocol().countsAs();
        this.protocolVersionId = order.protocol().versionId();
        this.readings = order.protocol().edition().readings();
        this.variantId = order.variantId();
        this.ordinal = ordinal;
        this.prescribedBy = order.prescribedBy();
        this.firstDay = order.firstDay();
        this.hour = order.hour();
        this.sessionCount = order.sessions();
        this.spacingDays = order.spacingDays();
        this.minutes = order.minutes();
        this.goal = order.goal();
        this.answers = Map.copyOf(order.answers());
        this.assignedAt = at;
    }

    public Child child() {
        return child;
    }

    public String protocolSlug() {
        return protocolSlug;
    }

    /** The slug of the shipped protocol as whose course it counts where rules look at what went before. */
    public String countsAs() {
        return countsAs;
    }

    /** The version of the protocol, with the readings that were in force when the course was assigned. */
    public Edition edition() {
        return new Edition(protocolVersionId, readings);
    }

    public String variantId() {
        return variantId;
    }

    /** Which course from this protocol, or from one that counts as it, it is for the child, the first being 1. */
    public int ordinal() {
        return ordinal;
    }

    public Account prescribedBy() {
        return prescribedBy;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The hour of its sessions, on the clinic's wall. */
    public LocalTime hour() {
        return hour;
    }

    public int sessionCount() {
        return sessionCount;
    }

    /** Days from one session to the next, at least: 1 is every day. */
    public int spacingDays() {
        return spacingDays;
    }

    /** How long a session takes the masseur and the room. */
    public int minutes() {
        return minutes;
    }

    public String goal() {
        return goal;
    }

    /** What was answered when it was assigned, by question. */
    public Map<String, String> answers() {
        return answers;
    }

    public Instant assignedAt() {
        return assignedAt;
    }
}
