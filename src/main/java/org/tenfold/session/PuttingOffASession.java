package org.tenfold.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.HealingThePlan;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.Told;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Library;
import org.tenfold.library.rule.Rule;

/** A session does not take place on its day: it is postponed, or the child did not come. Another attempt gets its date. */
@ApplicationScoped
public class PuttingOffASession {

    @Inject
    SessionsAtHand sessionsAtHand;

    @Inject
    Screenings screenings;

    @Inject
    Library library;

    @Inject
    HealingThePlan healing;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SessionPostponed> postponed;

    @Inject
    Event<SessionMissed> missed;

    @Inject
    Clock clock;

    /** The masseur follows the rule by which the last check postpones. Where no check of today does, nothing is recorded. */
    @Transactional
    public Recorded byTheCheck(UUID sessionId, Account by, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.heldWithPlan(by, sessionId);
        Optional<Rule> rule = postponingRule(session, by);
        if (!session.isPlanned() || rule.isEmpty()) {
            return standing(session, SessionStatus.POSTPONED);
        }
        return postpone(
                session,
                by,
                rule.get().id(),
                rule.get().text().in(by.clinic().language()),
                MovedWhy.CHECK_POSTPONED,
                tapped);
    }

    /** @param words why, in the language of the clinic */
    @Transactional
    public Recorded postponed(UUID sessionId, Account by, String words, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.heldWithPlan(by, sessionId);
        if (session.isOver()) {
            return standing(session, SessionStatus.POSTPONED);
        }
        return postpone(session, by, null, words, MovedWhy.MASSEUR_POSTPONED, tapped);
    }

    /**
     * Somebody of the family says before the session that the child does not come.
     *
     * @param why the rule that speaks against the session, and the words for it in the language of the clinic
     * @param notBefore the first day on which the next attempt may be
     */
    @Transactional
    public Recorded byTheFamily(UUID sessionId, Account by, Because why, LocalDate notBefore) {
        TreatmentSession session = sessionsAtHand.heldByTheFamily(by, sessionId);
        if (!session.isPlanned()) {
            return standing(session, SessionStatus.POSTPONED);
        }
        refuseUnlessCourseGoesOn(session);
        Told told = Tapped.atOnce().receivedAt(clock.instant());
        session.postpone(by, told, why.rule(), why.words());
        TreatmentSession next = healing.again(session, later(notBefore, session.plannedOn()), why.moved());
        record(by, AuditAction.POSTPONED, session, why.rule());
        postponed.fire(new SessionPostponed(session, next));
        screenings.flush();
        return Recorded.NOW;
    }

    /**
     * Why a family puts a session off.
     *
     * @param rule its id; null where none speaks against the session
     */
    public record Because(String rule, String words, MovedWhy moved) {}

    private static LocalDate later(LocalDate notBefore, LocalDate planned) {
        return notBefore.isAfter(planned) ? notBefore : planned.plusDays(1);
    }

    /** The child did not come. Noticed on a later day, the next attempt may be on that day. */
    @Transactional
    public Recorded missed(UUID sessionId, Account by, Tapped tapped) {
        TreatmentSession session = sessionsAtHand.heldWithPlan(by, sessionId);
        if (!session.isPlanned()) {
            return standing(session, SessionStatus.MISSED);
        }
        refuseUnlessCourseGoesOn(session);
        LocalDate today = by.clinic().today(clock);
        if (session.plannedOn().isAfter(today)) {
            throw Hindrance.NOT_TODAY.refused();
        }
        LocalDate earliest = session.isOverdueOn(today) ? today : today.plusDays(1);
        session.miss(by, tapped.receivedAt(clock.instant()), null);
        TreatmentSession next = healing.again(session, earliest, MovedWhy.SESSION_WAS_MISSED);
        record(by, AuditAction.MISSED, session, null);
        missed.fire(new SessionMissed(session, next));
        screenings.flush();
        return Recorded.NOW;
    }

    private Recorded postpone(
            TreatmentSession session, Account by, String rule, String words, MovedWhy why, Tapped tapped) {
        refuseUnlessCourseGoesOn(session);
        LocalDate today = by.clinic().today(clock);
        LocalDate notBefore = session.plannedOn().isAfter(today) ? session.plannedOn() : today;
        session.postpone(by, tapped.receivedAt(clock.instant()), rule, words);
        TreatmentSession next = healing.again(session, notBefore.plusDays(1), why);
        record(by, AuditAction.POSTPONED, session, rule);
        postponed.fire(new SessionPostponed(session, next));
        screenings.flush();
        return Recorded.NOW;
    }

    private Optional<Rule> postponingRule(TreatmentSession session, Account by) {
        LocalDate today = by.clinic().today(clock);
        return screenings
                .lastOf(session.id())
                .filter(last -> last.verdict() == Verdict.POSTPONE
                        && last.isOf(today, by.clinic().zone()))
                .flatMap(screening -> library.version(session.course().edition()).rules().stream()
                        .filter(rule -> rule.id().equals(screening.struck().get(0)))
                        .findFirst());
    }

    /** While a course waits for a doctor its dates wait, too. */
    private static void refuseUnlessCourseGoesOn(TreatmentSession session) {
        CourseStatus status = session.course().status();
        if (status == CourseStatus.PAUSED) {
            throw Hindrance.COURSE_PAUSED.refused();
        }
        if (!status.isOpen()) {
            throw Hindrance.COURSE_OVER.refused();
        }
    }

    private static Recorded standing(TreatmentSession session, SessionStatus asked) {
        return session.status() == asked ? Recorded.ALREADY : Recorded.OTHERWISE;
    }

    private void record(Account by, AuditAction action, TreatmentSession session, String detail) {
        trail.record(
                by.actor(),
                action,
                AuditSubject.ofChild("session", session.id(), session.child().id()),
                detail);
    }
}
