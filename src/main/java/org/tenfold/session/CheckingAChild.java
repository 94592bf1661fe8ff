package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.Course;
import org.tenfold.course.DoctorAsked;
import org.tenfold.course.HealingThePlan;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.SteeringACourse;
import org.tenfold.course.Told;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;
import org.tenfold.library.rule.Effect;
import org.tenfold.library.rule.Finding;
import org.tenfold.library.rule.Rule;

/** The check before a session. When nothing stands against it, it begins; when a doctor must decide, the course pauses. */
@ApplicationScoped
public class CheckingAChild {

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    TreatmentSessions sessions;

    @Inject
    Screenings screenings;

    @Inject
    RulesOfTheCheck rules;

    @Inject
    HealingThePlan healing;

    @Inject
    SteeringACourse steering;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SessionPostponed> postponed;

    @Inject
    Event<DoctorAsked> asked;

    @Inject
    Clock clock;

    /** Records the check and does at once what it asks for, unless the session no longer waited for one. */
    @Transactional
    public Recorded check(UUID sessionId, Account by, Map<String, String> answers, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.heldWithPlan(by, sessionId);
        if (!session.isPlanned()) {
            return session.isInProgress() ? Recorded.ALREADY : Recorded.OTHERWISE;
        }
        LocalDate today = by.clinic().today(clock);
        Hindrance.of(session, sessions.of(session.course().id()), today).ifPresent(hindrance -> {
            throw hindrance.refused();
        });
        Instant now = clock.instant();
        Told told = tapped.receivedAt(now);
        List<Finding> struck = rules.before(session, by, answers, today);
        Screening screening = new Screening(session, answers, struck, by, told);
        screenings.persist(screening);
        record(by, AuditAction.CHECKED, session, screening.verdict().code());
        struck.stream()
                .filter(finding -> finding.effect() == Effect.ESCALATE)
                .forEach(finding -> asked.fire(new DoctorAsked(session.course(), session, finding.rule(), by, now)));
        switch (screening.verdict()) {
            case GO -> begin(session, by, told, today);
            case REFER -> refer(session, by, told, today, struck.get(0).rule());
            case POSTPONE -> {
                // Some things pass within the hour: whether to wait or to postpone is for the masseur to say.
            }
        }
        sessions.flush();
        return Recorded.NOW;
    }

    private void begin(TreatmentSession session, Account by, Told told, LocalDate today) {
        boolean late = session.isOverdueOn(today);
        session.begin(by, told.at(), today);
        if (late) {
            Course course = session.course();
            healing.from(course, today.plusDays(course.spacingDays()), MovedWhy.EARLIER_SESSION_MOVED);
        }
        record(by, AuditAction.STARTED, session, null);
    }

    private void refer(TreatmentSession session, Account by, Told told, LocalDate today, Rule rule) {
        String words = rule.text().in(by.clinic().language());
        session.postpone(by, told, rule.id(), words);
        TreatmentSession next = healing.again(session, today.plusDays(1), MovedWhy.CHECK_POSTPONED);
        record(by, AuditAction.POSTPONED, session, rule.id());
        steering.pause(session.course(), by, Words.upTo(400, words), session);
        postponed.fire(new SessionPostponed(session, next));
    }

    private void record(Account by, AuditAction action, TreatmentSession session, String detail) {
        trail.record(
                by.actor(),
                action,
                AuditSubject.ofChild("session", session.id(), session.child().id()),
                detail);
    }
}
