package org.tenfold.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/**
 * One value of a child, with its day, and who wrote it down. It is never changed: a correction is a second one that
 * amends it. The newest of such a chain counts; the others stay readable.
 */
@Entity
@Table(name = "measurement")
public class Measurement extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "measure", updatable = false)
    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", updatable = false)
    private Side side;

    @Column(name = "amount", updatable = false)
    private BigDecimal value;

    @Column(name = "taken_on", updatable = false)
    private LocalDate takenOn;

    @Column(name = "remark", updatable = false)
    private String remark;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_by_name", updatable = false)
    private String recordedByName;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "first_recorded_at", updatable = false)
    private Instant firstRecordedAt;

    @Column(name = "amends_id", updatable = false)
    private UUID amendsId;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "withdrawn", updatable = false)
    private boolean withdrawn;

    protected Measurement() {}

    /** @param courseId the course that follows the measure; null for none */
    public Measurement(Child child, UUID courseId, Observation found, Account by, Instant at) {
        if (found.takenOn().isBefore(child.birthDate())) {
            throw new Refusal("measuredBeforeBirth");
        }
        this.child = child;
        this.courseId = courseId;
        this.measure = found.measure();
        this.side = found.side();
        this.value = found.value();
        this.takenOn = found.takenOn();
        this.remark = found.remark();
        this.recordedBy = by.id();
        this.recordedByName = by.name();
        this.recordedAt = at;
        this.firstRecordedAt = at;
    }

    /** What counts in the place of this one from now on. Whoever wrote it corrects it, or a doctor. */
    Measurement amendment(Correction correction, Account by, Instant at) {
        if (!isCorrectedBy(by)) {
            throw new Refusal("onlyItsAuthorOrADoctorCorrects");
        }
        Observation found = new Observation(measure, side, correction.value(), correction.takenOn(), remark);
        Measurement amendment = new Measurement(child, courseId, found, by, at);
        amendment.firstRecordedAt = firstRecordedAt;
        amendment.amendsId = id();
        amendment.reason = correction.reason();
        amendment.withdrawn = correction.withdrawn();
        return amendment;
    }

    boolean isCorrectedBy(Account person) {
        return person.role() == Role.DOCTOR || recordedBy.equals(person.id());
    }

    public Child child() {
        return child;
    }

    /** The course that follows the measure; null for none. */
    public UUID courseId() {
        return courseId;
    }

    /** Code of the library. */
    public String measure() {
        return measure;
    }

    public Side side() {
        return side;
    }

    /** In the unit of the measure; null for a milestone. */
    public BigDecimal value() {
        return value;
    }

    /** The clinical day on which it was measured, or the milestone first seen. */
    public LocalDate takenOn() {
        return takenOn;
    }

    public String remark() {
        return remark;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** When the value that this one corrects was written down; its own moment where it corrects nothing. */
    public Instant firstRecordedAt() {
        return firstRecordedAt;
    }

    /** Id of the measurement that this one amends; null for one of its own. */
    public UUID amendsId() {
        return amendsId;
    }

    /** Why it amends; null for one of its own. */
    public String reason() {
        return reason;
    }

    /** Whether it only says that what it amends does not count. */
    public boolean isWithdrawn() {
        return withdrawn;
    }
}
