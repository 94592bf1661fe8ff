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
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/**
 * Somebody of the family's right to see a child's record as far as its reach, from a day on and perhaps until a day. When
 * it has ended he sees nothing. A guardian's may be without end; what is lent to a relative or a nanny never is.
 */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "relation", updatable = false)
    private Relation relation;

    @Column(name = "given_by", updatable = false)
    private UUID givenBy;

    @Column(name = "given_by_name", updatable = false)
    private String givenByName;

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

    /**
     * What is lent to somebody who helps the guardians.
     *
     * @param until the last day, within a year
     * @param givenBy the guardian, or whoever of the staff, who lends it
     */
    public static Guardianship lent(
            Child child,
            Account relative,
            Relation relation,
            Reach reach,
            LocalDate from,
            LocalDate until,
            Account givenBy) {
        if (reach.isOfGuardian()) {
            throw new IllegalArgumentException("a guardian's reach is not lent: " + reach);
        }
        Guardianship lent = new Guardianship(child, relative, reach, from, until);
        lent.relation = relation;
        lent.givenBy = givenBy.id();
        lent.givenByName = givenBy.name();
        lent.lastsUntil(until, from);
        return lent;
    }

    /** Gives what is lent another last day. What is over is lent anew instead. */
    public void lastUntil(LocalDate day, LocalDate today) {
        if (reach.isOfGuardian() || isOverOn(today)) {
            throw new Refusal("accessIsOver");
        }
        lastsUntil(day, today);
    }

    private void lastsUntil(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refusal("accessEndsInThePast");
        }
        if (day.isAfter(longest(today))) {
            throw new Refusal("accessEndsWithinAYear");
        }
        this.until = day;
    }

    /** The last day on which something lent today can end. */
    public static LocalDate longest(LocalDate today) {
        return today.plusYears(1);
    }

    public boolean isLentBy(Account person) {
        return person.id().equals(givenBy);
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

    /** What he is to the child; null for a guardian. */
    public Relation relation() {
        return relation;
    }

    /** Who lent it; null for a guardian. */
    public String givenByName() {
        return givenByName;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day; null while no end is known. It lies before the first day when it was taken back at once. */
    public LocalDate until() {
        return until;
    }
}
