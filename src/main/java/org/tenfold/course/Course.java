package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.tenfold.account.Account;
import org.tenfold.shared.rule.Refusal;

/** A protocol version prescribed to a child: who performs it, and where it stands. */
@Entity
@Table(name = "course")
public class Course extends Prescription {

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

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Course() {}

    /** The course as it was ordered and signed at this time. Whether the rules allow it has been asked before. */
    public Course(CourseOrder order, int ordinal, Instant at) {
        super(order, ordinal, at);
        this.performedBy = order.performedBy();
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

    /** The clinical day on which it was completed or stopped; null before. */
    public LocalDate endedOn() {
        return endedOn;
    }
}
