package org.tenfold.attention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.checkin.ChildFellIll;
import org.tenfold.checkin.PostponementAsked;
import org.tenfold.child.Child;
import org.tenfold.course.Course;
import org.tenfold.course.DoctorAsked;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.item.Referral;
import org.tenfold.progress.CourseReview;
import org.tenfold.progress.Occasion;
import org.tenfold.progress.ReviewFellDue;
import org.tenfold.safeguarding.SafeguardingClosed;
import org.tenfold.safeguarding.SafeguardingOpened;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.ClinicRecord;

/** Something about a course that waits for a doctor, until somebody settles it. */
@Entity
@Table(name = "attention_item")
public class AttentionItem extends ClinicRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private AttentionKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Column(name = "rule_id", updatable = false)
    private String ruleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "concern", updatable = false)
    private ConcernKind concern;

    @Column(name = "matter_id", updatable = false)
    private UUID matterId;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "raised_by_name", updatable = false)
    private String raisedByName;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by_name")
    private String settledByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "settled_how")
    private Settled settledHow;

    @Column(name = "settled_note")
    private String settledNote;

    protected AttentionItem() {}

    /** What a session gives reason for; its rule and its words go with it. */
    AttentionItem(AttentionKind kind, TreatmentSession session, Instant at) {
        this.kind = kind;
        this.child = session.child();
        this.course = session.course();
        this.sessionId = session.id();
        this.ruleId = session.outcomeRule();
        this.reason = session.outcomeReason();
        this.raisedAt = at;
        this.raisedByName = session.recordedByName();
    }

    /** What somebody noticed, or a rule says, while the course goes on. */
    AttentionItem(DoctorAsked event) {
        this.kind = AttentionKind.DOCTOR_ASKED;
        this.child = event.course().child();
        this.course = event.course();
        this.sessionId = event.session() == null ? null : event.session().id();
        this.ruleId = event.because().id();
        this.reason = event.because().text().in(event.by().clinic().language());
        this.raisedAt = event.at();
        this.raisedByName = event.by().name();
    }

    /** A sign that somebody saw; its words are those of whoever saw it, else the sign's own. */
    AttentionItem(Course course, Referral sign, String words, Account by, Instant at) {
        this.kind = AttentionKind.SIGN_REPORTED;
        this.child = course.child();
        this.course = course;
        this.ruleId = sign == null ? null : sign.id();
        this.reason = words == null && sign != null ? sign.text().in(by.clinic().language()) : words;
        this.raisedAt = at;
        this.raisedByName = by.name();
    }

    /** Something that whoever treats the child saw; the words may be null. */
    AttentionItem(ConcernKind concern, boolean pauses, TreatmentSession session, String words, Account by, Instant at) {
        this.kind = pauses ? AttentionKind.COURSE_PAUSED_BY_CONCERN : AttentionKind.CONCERN;
        this.child = session.child();
        this.course = session.course();
        this.sessionId = session.id();
        this.concern = concern;
        this.reason = words;
        this.raisedAt = at;
        this.raisedByName = by.name();
    }

    /** A child is ill, told from home; the words say until when. */
    AttentionItem(Course course, ChildFellIll event) {
        this.kind = AttentionKind.CHILD_ILL;
        this.child = course.child();
        this.course = course;
        this.reason = event.words();
        this.raisedAt = event.at();
        this.raisedByName = event.by().name();
    }

    /** Somebody of the family asks to postpone a session. */
    AttentionItem(PostponementAsked event) {
        this.kind = AttentionKind.POSTPONEMENT_ASKED;
        this.child = event.session().child();
        this.course = event.session().course();
        this.sessionId = event.session().id();
        this.ruleId = event.rule();
        this.reason = event.words();
        this.raisedAt = event.at();
        this.raisedByName = event.by().name();
    }

    /** A safeguarding concern, of which no more is kept here than that it waits. */
    AttentionItem(SafeguardingOpened event) {
        this.kind = AttentionKind.MATTER;
        this.child = event.concern().child();
        this.course = event.course();
        this.matterId = event.concern().id();
        this.raisedAt = event.concern().reportedAt();
        this.raisedByName = event.concern().reportedByName();
    }

    /** A course has come to a review. */
    AttentionItem(ReviewFellDue event) {
        this.kind = AttentionKind.of(event.occasion());
        this.child = event.course().child();
        this.course = event.course();
        this.sessionId = event.session() == null ? null : event.session().id();
        this.raisedAt = event.at();
        this.raisedByName = event.byName();
    }

    /** A doctor has looked at it and needs no decision about the course. */
    public void settle(Account by, Instant at, String note) {
        if (kind.waitsForADecision()) {
            throw new Refusal("attentionWaitsForADecision");
        }
        if (kind == AttentionKind.MATTER) {
            throw new Refusal("matterIsSettledOnItsPage");
        }
        if (kind.waitsForAReview()) {
            throw new Refusal("attentionWaitsForAReview");
        }
        settle(Settled.WITH_A_NOTE, by.name(), at, note);
    }

    /** The doctor has said how the course goes on; the course tells who, when and why. */
    void settleWith(Settled how) {
        settle(how, course.statusByName(), course.statusSince(), course.statusReason());
    }

    /** The safeguarding concern is closed. */
    void settleWith(SafeguardingClosed event) {
        settle(Settled.ON_ITS_PAGE, event.by().name(), event.concern().closedAt(), null);
    }

    /** The family told something else since. */
    void settleWith(Settled how, String byName, Instant at) {
        settle(how, byName, at, null);
    }

    /** The doctor has signed the review. */
    void settleWith(CourseReview review) {
        settle(Settled.REVIEW_SIGNED, review.signedByName(), review.signedAt(), null);
    }

    private void settle(Settled how, String byName, Instant at, String note) {
        if (!isOpen()) {
            throw new Refusal("attentionIsSettled");
        }
        this.settledHow = how;
        this.settledByName = byName;
        this.settledAt = at;
        this.settledNote = note;
    }

    /** Where the review is written that settles it. */
    public String review() {
        return "/courses/" + course.id() + "/progress/reviews/"
                + (kind == AttentionKind.REVIEW_HALF_WAY ? Occasion.HALF_WAY : Occasion.END).code();
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    public AttentionKind kind() {
        return kind;
    }

    public Child child() {
        return child;
    }

    public Course course() {
        return course;
    }

    /** The session that gave the reason. */
    public UUID sessionId() {
        return sessionId;
    }

    /** The id of the rule in the version of the protocol that the course keeps; null when no rule was met. */
    public String ruleId() {
        return ruleId;
    }

    /** What worried whoever treats the child; null for everything else. */
    public ConcernKind concern() {
        return concern;
    }

    /** The safeguarding concern; null for everything else. */
    public UUID matterId() {
        return matterId;
    }

    /** The words with which it was recorded; null when there were none. */
    public String reason() {
        return reason;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public String raisedByName() {
        return raisedByName;
    }

    /** Null while it waits. */
    public Instant settledAt() {
        return settledAt;
    }

    public String settledByName() {
        return settledByName;
    }

    public Settled settledHow() {
        return settledHow;
    }

    public String settledNote() {
        return settledNote;
    }
}
