package org.tenfold.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tenfold.account.Account;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/** A parent's right to see a child's record, from a day on and perhaps until a day. When it has ended he sees nothing. */
@Entity
@Table(name = "guardianship")
public class Guardianship extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account guardian;

    @Enumerated(EnumType.STRING)
    @Column(name = "reach", updatable = false)
    private Reach reach;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    protected Guardianship() {}

    /** @param until the last day; null for no foreseen end */
    public Guardianship(Child child, Account guardian, Reach reach, LocalDate from, LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new Refusal("guardianshipEndsBeforeItBegins");
        }
        this.child = child;
        this.guardian = guardian;
        this.reach = reach;
        this.from = from;
        this.until = until;
    }

    public boolean isCurrentOn(LocalDate day) {
        return !from.isAfter(day) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** The guardian sees nothing from today on. What ended before stays as it was. */
    public void end(LocalDate today) {
        if (!isOverOn(today)) {
            this.until = today.minusDays(1);
        }
    }

    public Child child() {
        return child;
    }

    public Account guardian() {
        return guardian;
    }

    public Reach reach() {
        return reach;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day; null while no end is known. It lies before the first day when it was taken back at once. */
    public LocalDate until() {
        return until;
    }
}
