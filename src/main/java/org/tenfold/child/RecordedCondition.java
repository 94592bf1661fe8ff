package org.tenfold.child;

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
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/** A condition that a child has, or a device that it wears, by the code of the library, from a day on. */
@Entity
@Table(name = "recorded_condition")
public class RecordedCondition extends ClinicRecord {

    /** Which vocabulary of the library the code belongs to. */
    public enum Kind {
        CONDITION,
        DEVICE
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "since", updatable = false)
    private LocalDate since;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_by_name", updatable = false)
    private String recordedByName;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected RecordedCondition() {}

    /** @param lastDay the last day on which it holds; null until somebody ends it */
    public RecordedCondition(
            Child child, Kind kind, String code, LocalDate since, LocalDate lastDay, Account by, Instant at) {
        if (lastDay != null && lastDay.isBefore(since)) {
            throw new Refusal("conditionEndsBeforeItBegins");
        }
        this.child = child;
        this.kind = kind;
        this.code = code;
        this.since = since;
        this.lastDay = lastDay;
        this.recordedBy = by.id();
        this.recordedByName = by.name();
        this.recordedAt = at;
    }

    public boolean isCurrentOn(LocalDate day) {
        return !since.isAfter(day) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** It no longer holds from today on. What ended before stays as it was. */
    public void end(LocalDate today) {
        if (!isOverOn(today)) {
            this.lastDay = today.minusDays(1);
        }
    }

    public Child child() {
        return child;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public LocalDate since() {
        return since;
    }

    /** Null while no end is known. It lies before the first day when it was taken back at once. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
