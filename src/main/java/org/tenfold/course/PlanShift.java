package org.tenfold.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tenfold.shared.store.ClinicRecord;

/** One session moved because another one was put off; kept so that it can go back when that was a slip of the finger. */
@Entity
@Table(name = "plan_shift")
public class PlanShift extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "because_of", updatable = false)
    private TreatmentSession because;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", updatable = false)
    private TreatmentSession session;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "to_day", updatable = false)
    private LocalDate to;

    @Column(name = "moved_from_before", updatable = false)
    private LocalDate movedFromBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "moved_why_before", updatable = false)
    private MovedWhy movedWhyBefore;

    protected PlanShift() {}

    /** As the session stands now, before it moves to this day. */
    PlanShift(TreatmentSession because, TreatmentSession session, LocalDate to) {
        this.because = because;
        this.session = session;
        this.from = session.plannedOn();
        this.to = to;
        this.movedFromBefore = session.movedFrom();
        this.movedWhyBefore = session.movedWhy();
    }

    TreatmentSession session() {
        return session;
    }

    LocalDate from() {
        return from;
    }

    LocalDate movedFromBefore() {
        return movedFromBefore;
    }

    MovedWhy movedWhyBefore() {
        return movedWhyBefore;
    }

    /** Whether the session is still where it was moved to. */
    boolean stands() {
        return session.isPlanned() && session.plannedOn().equals(to);
    }
}
