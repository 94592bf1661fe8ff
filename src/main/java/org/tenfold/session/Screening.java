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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.course.AnswersColumn;
import org.tenfold.course.Told;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.rule.Finding;
import org.tenfold.shared.store.ClinicRecord;

/** One check before a session: what was answered, and what the rules said to it. It is never changed; the last one counts. */
@Entity
@Table(name = "screening")
public class Screening extends ClinicRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", updatable = false)
    private TreatmentSession session;

    @Convert(converter = AnswersColumn.class)
    @Column(name = "answers", updatable = false)
    private Map<String, String> answers;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", updatable = false)
    private Verdict verdict;

    @Convert(converter = RuleIdsColumn.class)
    @Column(name = "struck", updatable = false)
    private List<String> struck;

    @Column(name = "checked_at", updatable = false)
    private Instant checkedAt;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "checked_by", updatable = false)
    private UUID checkedBy;

    @Column(name = "checked_by_name", updatable = false)
    private String checkedByName;

    protected Screening() {}

    Screening(TreatmentSession session, Map<String, String> answers, List<Finding> struck, Account by, Told told) {
        this.session = session;
        this.answers = Map.copyOf(answers);
        this.verdict = Verdict.of(struck);
        this.struck = struck.stream().map(finding -> finding.rule().id()).toList();
        this.checkedAt = told.at();
        this.receivedAt = told.receivedAt();
        this.checkedBy = by.id();
        this.checkedByName = by.name();
    }

    /** Whether it was made on this day, in the zone of the clinic. What was so yesterday says nothing of today. */
    public boolean isOf(LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(checkedAt, zone).equals(day);
    }

    public TreatmentSession session() {
        return session;
    }

    /** By the id of the question. */
    public Map<String, String> answers() {
        return answers;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Ids of the rules that struck, the worst first. */
    public List<String> struck() {
        return struck;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    /** When the portal heard of it. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Whether it was made without a connection, and arrived only later. */
    public boolean isToldLate() {
        return new Told(checkedAt, receivedAt).isLate();
    }

    public UUID checkedBy() {
        return checkedBy;
    }

    public String checkedByName() {
        return checkedByName;
    }
}
