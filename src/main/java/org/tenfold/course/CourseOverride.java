package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.shared.store.ClinicRecord;

/** A doctor set a rule aside for one course, and wrote down why. */
@Entity
@Table(name = "course_override")
public class CourseOverride extends ClinicRecord {

    private static final String SEPARATOR = " ";

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

    @Column(name = "cleared", updatable = false)
    private String cleared;

    protected CourseOverride() {}

    /** @param cleared codes of the conditions that counted then and because of which the rule struck */
    CourseOverride(Course course, String ruleId, String reason, Set<String> cleared, Account by, Instant at) {
        this.course = course;
        this.ruleId = ruleId;
        this.reason = reason;
        this.cleared = cleared.isEmpty() ? null : String.join(SEPARATOR, new TreeSet<>(cleared));
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

    /** Codes of the conditions that no longer stand against the sessions of this course. */
    public Set<String> cleared() {
        return cleared == null ? Set.of() : Set.of(cleared.split(SEPARATOR));
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
