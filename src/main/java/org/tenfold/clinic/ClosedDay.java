package org.tenfold.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tenfold.shared.store.ClinicRecord;

/** A day on which the clinic does not work, whatever day of the week it is. */
@Entity
@Table(name = "closed_day")
public class ClosedDay extends ClinicRecord {

    @Column(name = "closed_on", updatable = false)
    private LocalDate day;

    @Column(name = "reason", updatable = false)
    private String reason;

    protected ClosedDay() {}

    public ClosedDay(LocalDate day, String reason) {
        this.day = day;
        this.reason = reason;
    }

    public LocalDate day() {
        return day;
    }

    public String reason() {
        return reason;
    }
}
