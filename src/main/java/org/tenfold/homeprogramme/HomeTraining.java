package org.tenfold.homeprogramme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/**
 * That a parent was taught the exercises of a course (S0-115, S0-147), and that the first lesson was supervised
 * (S0-205). Exercises that need training are offered once both are written down.
 */
@Entity
@Table(name = "home_training")
public class HomeTraining extends ClinicRecord {

    /** Who may teach and supervise (S0-148, S0-205). */
    private static final Set<String> TEACHERS = Set.of("paediatrician", "orthopaedist");

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "taught_by")
    private UUID taughtBy;

    @Column(name = "taught_by_name")
    private String taughtByName;

    @Column(name = "taught_at")
    private Instant taughtAt;

    @Column(name = "supervised_by")
    private UUID supervisedBy;

    @Column(name = "supervised_by_name")
    private String supervisedByName;

    @Column(name = "supervised_at")
    private Instant supervisedAt;

    protected HomeTraining() {}

    public HomeTraining(Child child, UUID courseId) {
        this.child = child;
        this.courseId = courseId;
    }

    /** Takes over what this doctor says has been done. What was written down before keeps its hour and its name. */
    public void record(boolean taught, boolean supervised, Account doctor, Instant at) {
        if (Collections.disjoint(doctor.qualifications(), TEACHERS)) {
            throw new Refusal("homeTrainingNeedsASpecialist");
        }
        if (taught != isTaught()) {
            this.taughtBy = taught ? doctor.id() : null;
            this.taughtByName = taught ? doctor.name() : null;
            this.taughtAt = taught ? at : null;
        }
        if (supervised != isSupervised()) {
            this.supervisedBy = supervised ? doctor.id() : null;
            this.supervisedByName = supervised ? doctor.name() : null;
            this.supervisedAt = supervised ? at : null;
        }
    }

    public boolean isTaught() {
        return taughtAt != null;
    }

    public boolean isSupervised() {
        return supervisedAt != null;
    }

    public boolean isComplete() {
        return isTaught() && isSupervised();
    }

    /** Whether both were written down on this day or before. */
    boolean isCompleteOn(LocalDate day, ZoneId zone) {
        return isComplete()
                && !LocalDate.ofInstant(taughtAt, zone).isAfter(day)
                && !LocalDate.ofInstant(supervisedAt, zone).isAfter(day);
    }

    public Child child() {
        return child;
    }

    public UUID courseId() {
        return courseId;
    }

    public UUID taughtBy() {
        return taughtBy;
    }

    public String taughtByName() {
        return taughtByName;
    }

    /** Null until the parent was taught. */
    public Instant taughtAt() {
        return taughtAt;
    }

    public UUID supervisedBy() {
        return supervisedBy;
    }

    public String supervisedByName() {
        return supervisedByName;
    }

    /** When the first supervised lesson was written down; null before. */
    public Instant supervisedAt() {
        return supervisedAt;
    }
}
