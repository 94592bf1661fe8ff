package org.tenfold.homeprogramme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tenfold.shared.store.ClinicRecord;

/** Days on which nothing was asked for at home, because the course was having a pause. */
@Entity
@Table(name = "home_rest")
public class HomeRest extends ClinicRecord {

    @Column(name = "course_id", updatable = false)
    private UUID courseId;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    protected HomeRest() {}

    HomeRest(UUID courseId, LocalDate from) {
        this.courseId = courseId;
        this.from = from;
    }

    /** The course goes on: from this day on there is something to do again. */
    void end(LocalDate day) {
        if (until == null) {
            this.until = day;
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public UUID courseId() {
        return courseId;
    }

    public LocalDate from() {
        return from;
    }

    /** The first day after it; null while it lasts. */
    public LocalDate until() {
        return until;
    }
}
