package org.tenfold.homeprogramme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.shared.store.ClinicRecord;

/** A parent ticked one exercise in one round of a day: it was done. There is one such tick, however often it is tapped. */
@Entity
@Table(name = "diary_entry")
public class DiaryEntry extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "exercise_id", updatable = false)
    private String exerciseId;

    @Column(name = "done_on", updatable = false)
    private LocalDate doneOn;

    @Column(name = "round_of_day", updatable = false)
    private int round;

    @Column(name = "done_by", updatable = false)
    private UUID doneBy;

    @Column(name = "done_by_name", updatable = false)
    private String doneByName;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    protected DiaryEntry() {}

    /** @param round which round of the day, the first being 1 */
    public DiaryEntry(
            Child child, UUID courseId, String exerciseId, LocalDate doneOn, int round, Account by, Instant at) {
        this.child = child;
        this.courseId = courseId;
        this.exerciseId = exerciseId;
        this.doneOn = doneOn;
        this.round = round;
        this.doneBy = by.id();
        this.doneByName = by.name();
        this.doneAt = at;
    }

    boolean isOf(String exercise) {
        return exerciseId.equals(exercise);
    }

    public Child child() {
        return child;
    }

    public UUID courseId() {
        return courseId;
    }

    /** The id of the exercise in the protocol version of the course. */
    public String exerciseId() {
        return exerciseId;
    }

    /** The clinical day. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public int round() {
        return round;
    }

    public UUID doneBy() {
        return doneBy;
    }

    public String doneByName() {
        return doneByName;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
