package org.tenfold.progress;

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
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/**
 * A doctor's review of a course, dated and signed. It is never changed: an amendment is its next edition, with a reason.
 * The newest edition counts; the others stay readable.
 */
@Entity
@Table(name = "course_review")
public class CourseReview extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @Enumerated(EnumType.STRING)
    @Column(name = "occasion", updatable = false)
    private Occasion occasion;

    @Column(name = "edition", updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", updatable = false)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "goal", updatable = false)
    private Goal goal;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step", updatable = false)
    private NextStep next;

    @Column(name = "for_parent", updatable = false)
    private String forParent;

    @Column(name = "for_staff", updatable = false)
    private String forStaff;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "signed_on", updatable = false)
    private LocalDate signedOn;

    @Column(name = "signed_at", updatable = false)
    private Instant signedAt;

    @Column(name = "signed_by", updatable = false)
    private UUID signedBy;

    @Column(name = "signed_by_name", updatable = false)
    private String signedByName;

    protected CourseReview() {}

    /** @param held sessions of the course in which the child was treated */
    public CourseReview(Course course, Occasion occasion, int held, Findings findings, Account by, Instant at) {
        this(course, occasion, findings, by, at);
        if (!occasion.mayBeWritten(course, held)) {
            throw new Refusal("reviewIsNotDue");
        }
        this.edition = 1;
    }

    private CourseReview(Course course, Occasion occasion, Findings findings, Account by, Instant at) {
        if (by.role() != Role.DOCTOR) {
            throw new Refusal("onlyDoctorsReview");
        }
        this.child = course.child();
        this.course = course;
        this.occasion = occasion;
        this.outcome = findings.outcome();
        this.goal = findings.goal();
        this.next = findings.next();
        this.forParent = findings.forParent();
        this.forStaff = findings.forStaff();
        this.signedOn = LocalDate.ofInstant(at, by.clinic().zone());
        this.signedAt = at;
        this.signedBy = by.id();
        this.signedByName = by.name();
    }

    /** What counts in the place of this one from now on. */
    CourseReview amendment(Findings findings, String why, Account by, Instant at) {
        CourseReview amendment = new CourseReview(course, occasion, findings, by, at);
        amendment.edition = edition + 1;
        amendment.reason = why;
        return amendment;
    }

    public Findings findings() {
        return new Findings(outcome, goal, next, forParent, forStaff);
    }

    public Child child() {
        return child;
    }

    public Course course() {
        return course;
    }

    public Occasion occasion() {
        return occasion;
    }

    /** 1 for the first that was signed. */
    public int edition() {
        return edition;
    }

    public boolean isAmended() {
        return edition > 1;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Goal goal() {
        return goal;
    }

    public NextStep next() {
        return next;
    }

    public String forParent() {
        return forParent;
    }

    /** Null when nothing was written for the staff alone. */
    public String forStaff() {
        return forStaff;
    }

    /** Why it amends the edition before; null for the first. */
    public String reason() {
        return reason;
    }

    /** The clinical day. */
    public LocalDate signedOn() {
        return signedOn;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public UUID signedBy() {
        return signedBy;
    }

    public String signedByName() {
        return signedByName;
    }
}
