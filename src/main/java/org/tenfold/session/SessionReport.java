package org.tenfold.session;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.course.AnswersColumn;
import org.tenfold.course.TreatmentSession;
import org.tenfold.shared.store.ClinicRecord;

/** What staff know of a session that was done. It is never changed; after an outcome that was undone the last one counts. */
@Entity
@Table(name = "session_report")
public class SessionReport extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", updatable = false)
    private TreatmentSession session;

    @Column(name = "minutes_worked", updatable = false)
    private int minutesWorked;

    @Column(name = "asleep_after", updatable = false)
    private Boolean asleepAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "tone_left", updatable = false)
    private MuscleTone toneLeft;

    @Enumerated(EnumType.STRING)
    @Column(name = "tone_right", updatable = false)
    private MuscleTone toneRight;

    @Convert(converter = CompanionsColumn.class)
    @Column(name = "also_present", updatable = false)
    private Set<Companion> present;

    @Convert(converter = AnswersColumn.class)
    @Column(name = "tolerances", updatable = false)
    private Map<String, String> tolerances;

    @Column(name = "reported_at", updatable = false)
    private Instant reportedAt;

    @Column(name = "reported_by", updatable = false)
    private UUID reportedBy;

    @Column(name = "reported_by_name", updatable = false)
    private String reportedByName;

    protected SessionReport() {}

    /** @param minutes what the clock says, which counts where the masseur says nothing else */
    SessionReport(TreatmentSession session, Completion said, int minutes, Account by, Instant at) {
        this.session = session;
        this.minutesWorked = said.minutes() == null ? minutes : said.minutes();
        this.asleepAfter = said.asleepAfter();
        this.toneLeft = said.toneLeft();
        this.toneRight = said.toneRight();
        this.present = Set.copyOf(said.present());
        this.tolerances = new TreeMap<>();
        said.tolerances().forEach((step, tolerance) -> tolerances.put(step, tolerance.name()));
        this.reportedAt = at;
        this.reportedBy = by.id();
        this.reportedByName = by.name();
    }

    public TreatmentSession session() {
        return session;
    }

    public int minutesWorked() {
        return minutesWorked;
    }

    /** Null when nobody said. */
    public Boolean asleepAfter() {
        return asleepAfter;
    }

    public MuscleTone toneLeft() {
        return toneLeft;
    }

    public MuscleTone toneRight() {
        return toneRight;
    }

    public Set<Companion> present() {
        return present;
    }

    /** How the child took this step; null where nobody said. */
    public Tolerance tolerance(String stepId) {
        String took = tolerances.get(stepId);
        return took == null ? null : Tolerance.valueOf(took);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public UUID reportedBy() {
        return reportedBy;
    }

    public String reportedByName() {
        return reportedByName;
    }
}
