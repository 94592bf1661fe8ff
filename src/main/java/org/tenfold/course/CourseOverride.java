package org.tenfold.course;

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

/** A doctor set a rule aside for one course, and wrote down why. */
@Entity
@Table(name = "course_override")
public class CourseOverride extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @Column(name = "rule_id", updatable = false)
    private String ruleId;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "given_by_name", updatable = false)
    private String givenByName;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    protected CourseOverride() {}

    CourseOverride(Course course, String ruleId, String reason, Account by, Instant at) {
        this.course = course;
        this.ruleId = ruleId;
        this.reason = reason;
        this.givenBy = by.id();
        this.givenByName = by.name();
        this.givenAt = at;
    }

    public Course course() {
        return course;
    }

    public String ruleId() {
        return ruleId;
    }

    public String reason() {
        return reason;
    }

    public UUID givenBy() {
        return givenBy;
    }

    public String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
