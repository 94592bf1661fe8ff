package org.tenfold.attention;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;
import org.tenfold.course.SteeringACourse;
import org.tenfold.course.TreatmentSession;

/** Something about a child worries whoever treats it: it waits for a doctor, and where it is severe the course waits too. */
@ApplicationScoped
class RaisingAConcern {

    @Inject
    AttentionItems items;

    @Inject
    SteeringACourse steering;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * In whatever state the session is. The course is held, so that two taps raise one concern.
     *
     * @param words null when nothing was written
     */
    @Transactional
    public void raise(TreatmentSession session, ConcernKind kind, String words, Account by) {
        Course course = session.course();
        items.getEntityManager().refresh(course, LockModeType.PESSIMISTIC_WRITE);
        if (waitsAlready(session, kind, words)) {
            return;
        }
        boolean pauses =
                kind.isSevere() && (course.status() == CourseStatus.PLANNED || course.status() == CourseStatus.ACTIVE);
        items.persist(new AttentionItem(kind, pauses, session, words, by, clock.instant()));
        trail.record(
                by.actor(),
                AuditAction.REPORTED,
                AuditSubject.ofChild("session", session.id(), session.child().id()));
        if (pauses) {
            steering.pause(course, by, reason(kind, words, by), session);
        }
    }

    private boolean waitsAlready(TreatmentSession session, ConcernKind kind, String words) {
        return items.openOf(session.course().id()).stream()
                .anyMatch(item -> item.concern() == kind
                        && session.id().equals(item.sessionId())
                        && Objects.equals(words, item.reason()));
    }

    /** In the language of the clinic, as all reasons are. */
    private static String reason(ConcernKind kind, String words, Account by) {
        String named = MessageBundles.get(
                        AttentionMessages.class,
                        Localized.Literal.of(by.clinic().language().code()))
                .concern(kind);
        return words == null ? named : named + ": " + words;
    }
}
