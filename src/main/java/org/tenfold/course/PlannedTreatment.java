package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalTime;
import org.tenfold.child.Child;
import org.tenfold.shared.store.ClinicRecord;

/** What is planned of a session: which treatment of which course it is, on which day, and from which day it moved. */
@MappedSuperclass
public abstract class PlannedTreatment extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "number_in_course", updatable = false)
    private int number;

    @Column(name = "attempt", updatable = false)
    private int attempt;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "planned_at")
    private LocalTime plannedAt;

    @Column(name = "minutes", updatable = false)
    private int minutes;

    @Column(name = "moved_from")
    private LocalDate movedFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "moved_why")
    private MovedWhy movedWhy;

    protected PlannedTreatment() {}

    PlannedTreatment(Course course, int number, int attempt, LocalDate plannedOn) {
        this.course = course;
        this.child = course.child();
        this.number = number;
        this.attempt = attempt;
        this.plannedOn = plannedOn;
        this.plannedAt = course.hour();
        this.minutes = course.minutes();
    }

    /** On another day; null for the rest where it never moved. */
    void put(LocalDate on, LocalDate from, MovedWhy why) {
        this.plannedOn = on;
        this.movedFrom = from;
        this.movedWhy = why;
    }

    public boolean isMoved() {
        return movedFrom != null;
    }

    public Course course() {
        return course;
    }

    public Child child() {
        return child;
    }

    /** Its place in the course, the first being 1. */
    public int number() {
        return number;
    }

    public int attempt() {
        return attempt;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public LocalTime plannedAt() {
        return plannedAt;
    }

    public int minutes() {
        return minutes;
    }

    /** The day on which it stood before it was moved; null when it never was. */
    public LocalDate movedFrom() {
        return movedFrom;
    }

    public MovedWhy movedWhy() {
        return movedWhy;
    }
}
