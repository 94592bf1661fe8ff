package org.tenfold.homeprogramme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/**
 * What a doctor has chosen for a child's home, as one version that never changes: it holds from a day on, until the next
 * version does. What was done under it names it.
 */
@Entity
@Table(name = "home_plan")
public class HomePlan extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Convert(converter = PlannedExercisesColumn.class)
    @Column(name = "exercises", updatable = false)
    private List<PlannedExercise> exercises;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "prescribed_by", updatable = false)
    private UUID prescribedBy;

    @Column(name = "prescribed_by_name", updatable = false)
    private String prescribedByName;

    @Column(name = "prescribed_at", updatable = false)
    private Instant prescribedAt;

    protected HomePlan() {}

    /**
     * @param number the first version being 1; every later one has its reason
     * @param exercises in the order of the protocol; none where nothing is done at home any more
     */
    public HomePlan(
            Course course,
            int number,
            LocalDate from,
            List<PlannedExercise> exercises,
            String reason,
            Account doctor,
            Instant at) {
        if (!course.status().isOpen()) {
            throw new Refusal("courseStandsOtherwise");
        }
        if (number > 1 && (reason == null || reason.isBlank())) {
            throw new Refusal("homePlanNeedsAReason");
        }
        this.child = course.child();
        this.courseId = course.id();
        this.number = number;
        this.from = from;
        this.exercises = List.copyOf(exercises);
        this.reason = reason;
        this.prescribedBy = doctor.id();
        this.prescribedByName = doctor.name();
        this.prescribedAt = at;
    }

    public Child child() {
        return child;
    }

    public UUID courseId() {
        return courseId;
    }

    public int number() {
        return number;
    }

    /** The first day on which it holds. */
    public LocalDate from() {
        return from;
    }

    public List<PlannedExercise> exercises() {
        return exercises;
    }

    /** Why it was chosen anew; may be null for the first one. */
    public String reason() {
        return reason;
    }

    public UUID prescribedBy() {
        return prescribedBy;
    }

    public String prescribedByName() {
        return prescribedByName;
    }

    public Instant prescribedAt() {
        return prescribedAt;
    }
}
