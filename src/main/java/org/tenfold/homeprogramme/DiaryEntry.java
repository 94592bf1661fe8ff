package org.tenfold.homeprogramme;

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
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.shared.store.ClinicRecord;

/**
 * One exercise in one round of a day: done, or left out with a reason. There is one such entry, however often it is
 * tapped, and it keeps the plan under which it was made.
 */
@Entity
@Table(name = "diary_entry")
public class DiaryEntry extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "exercise_id", updatable = false)
    private String exerciseId;

    @Column(name = "done_on", updatable = false)
    private LocalDate doneOn;

    @Column(name = "round_of_day", updatable = false)
    private int round;

    @Column(name = "tap", updatable = false)
    private UUID tap;

    @Column(name = "done_by", updatable = false)
    private UUID doneBy;

    @Column(name = "done_by_name", updatable = false)
    private String doneByName;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_done_why", updatable = false)
    private NotDoneWhy notDoneWhy;

    @Enumerated(EnumType.STRING)
    @Column(name = "caregiver")
    private Caregiver caregiver;

    @Column(name = "caregiver_name")
    private String caregiverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "mood")
    private Mood mood;

    @Column(name = "remark")
    private String remark;

    protected DiaryEntry() {}

    /**
     * @param planned what of which day's programme it is
     * @param tap what one tap has written shares it, and is taken back together
     */
    public DiaryEntry(Course course, OfADay planned, UUID tap, DiaryWords words, Account by, Instant at) {
        this.child = course.child();
        this.courseId = course.id();
        this.planId = planned.planId();
        this.exerciseId = planned.exerciseId();
        this.doneOn = planned.day();
        this.round = planned.round();
        this.notDoneWhy = planned.notDoneWhy();
        this.tap = tap;
        this.doneBy = by.id();
        this.doneByName = by.name();
        this.doneAt = at;
        say(words);
    }

    /**
     * An exercise of a day's programme.
     *
     * @param planId the version that a doctor chose; null where the protocol spoke
     * @param round which round of the day, the first being 1
     * @param notDoneWhy null when it was done
     */
    public record OfADay(UUID planId, LocalDate day, String exerciseId, int round, NotDoneWhy notDoneWhy) {}

    /** Who it was, how the child was, and a remark: what was said before is replaced. */
    void say(DiaryWords words) {
        this.caregiver = words.who().caregiver();
        this.caregiverName = words.who().name();
        this.mood = words.mood();
        this.remark = words.remark();
    }

    boolean isOf(String exercise) {
        return exerciseId.equals(exercise);
    }

    public boolean isDone() {
        return notDoneWhy == null;
    }

    public Child child() {
        return child;
    }

    public UUID courseId() {
        return courseId;
    }

    /** The plan under which it was made; null where nobody had chosen one. */
    public UUID planId() {
        return planId;
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

    /** Null in what was written before taps were told apart. */
    public UUID tap() {
        return tap;
    }

    /** Whose account wrote it down. */
    public UUID doneBy() {
        return doneBy;
    }

    public String doneByName() {
        return doneByName;
    }

    /** When it was written down. */
    public Instant doneAt() {
        return doneAt;
    }

    /** Why it was left out; null when it was done. */
    public NotDoneWhy notDoneWhy() {
        return notDoneWhy;
    }

    /** Who did it: whoever wrote it down, unless something else was said. */
    public WhoDidIt who() {
        return caregiver == null ? WhoDidIt.named(doneByName) : new WhoDidIt(caregiver, caregiverName);
    }

    public Mood mood() {
        return mood;
    }

    public String remark() {
        return remark;
    }
}
