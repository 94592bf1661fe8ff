package org.tenfold.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.shared.store.ClinicRecord;

/** That somebody of the staff treats a child because of a course. Until the end of its last day a masseur sees the child's record. */
@Entity
@Table(name = "care_team_membership")
public class CareTeamMembership extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account member;

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "since", updatable = false)
    private Instant since;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CareTeamMembership() {}

    public CareTeamMembership(Child child, Account member, UUID courseId, Instant since) {
        this.child = child;
        this.member = member;
        this.courseId = courseId;
        this.since = since;
    }

    public void end(Instant at) {
        if (endedAt == null) {
            this.endedAt = at;
        }
    }

    /** What ended it was undone. */
    public void goOn() {
        this.endedAt = null;
    }

    public boolean isCurrent() {
        return endedAt == null;
    }

    public Child child() {
        return child;
    }

    public Account member() {
        return member;
    }

    public UUID courseId() {
        return courseId;
    }

    public Instant since() {
        return since;
    }

    /** Null while it lasts. */
    public Instant endedAt() {
        return endedAt;
    }
}
