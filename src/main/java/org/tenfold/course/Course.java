package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.library.Edition;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/** A protocol version prescribed to a child: who prescribed it, who performs it, and where it stands. */
@Entity
@Table(name = "course")
public class Course extends ClinicRecord {

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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "performed_by")
    private Account performedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CourseStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "status_by_name")
    private String statusByName;

    @Column(name = "status_reason")
    private String statusReason;

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

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Course() {}

    /** The course as it was ordered and signed at this time. Whether the rules allow it has been asked before. */
    public Course(CourseOrder order, int ordinal, Instant at) {
        this.child = order.child();
        this.protocolSlug = order.protocol().slug();
        this.countsAs = order.protocol().countsAs();
        this.protocolVersionId = order.protocol().versionId();
        this.readings = order.protocol().edition().readings();
        this.variantId = order.variantId();
        this.ordinal = ordinal;
        this.prescribedBy = order.prescribedBy();
        this.performedBy = order.performedBy();
        this.firstDay = order.firstDay();
        this.hour = order.hour();
        this.sessionCount = order.sessions();
        this.spacingDays = order.spacingDays();
        this.minutes = order.minutes();
        this.goal = order.goal();
        this.answers = Map.copyOf(order.answers());
        this.assignedAt = at;
        stand(CourseStatus.PLANNED, order.prescribedBy(), at, null);
    }

    /** The first session begins: the course is under way. An active course stays active. */
    public void begin(Account by, Instant at) {
        if (status == CourseStatus.ACTIVE) {
            return;
        }
        refuseUnless(status == CourseStatus.PLANNED);
        stand(CourseStatus.ACTIVE, by, at, null);
    }

    /** Waits for a doctor: no session may be begun until he resumes or stops it. */
    public void pause(Account by, Instant at, String reason) {
        refuseUnless(status == CourseStatus.PLANNED || status == CourseStatus.ACTIVE);
        stand(CourseStatus.PAUSED, by, at, reason);
    }

    public void resume(Account by, Instant at, String reason) {
        refuseUnless(status == CourseStatus.PAUSED);
        stand(CourseStatus.ACTIVE, by, at, reason);
    }

    /** All its sessions are over. */
    public void complete(Account by, Instant at, LocalDate today) {
        refuseUnless(status == CourseStatus.ACTIVE || status == CourseStatus.PAUSED);
        stand(CourseStatus.COMPLETED, by, at, null);
        this.endedOn = today;
    }

    /** The end of its last session was undone: it goes on. */
    void reopen(Account by, Instant at) {
        refuseUnless(status == CourseStatus.COMPLETED);
        stand(CourseStatus.ACTIVE, by, at, null);
        this.endedOn = null;
    }

    public void stop(Account by, Instant at, LocalDate today, String reason) {
        refuseUnless(status.isOpen());
        stand(CourseStatus.STOPPED, by, at, reason);
        this.endedOn = today;
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new Refusal("courseStandsOtherwise");
        }
    }

    private void stand(CourseStatus now, Account by, Instant at, String reason) {
        this.status = now;
        this.statusSince = at;
        this.statusByName = by.name();
        this.statusReason = reason;
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

    public Account performedBy() {
        return performedBy;
    }

    public CourseStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public String statusByName() {
        return statusByName;
    }

    /** Why the course stands where it does, or null. */
    public String statusReason() {
        return statusReason;
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

    /** The clinical day on which it was completed or stopped; null before. */
    public LocalDate endedOn() {
        return endedOn;
    }
}
