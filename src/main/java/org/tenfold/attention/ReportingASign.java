package org.tenfold.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.Course;
import org.tenfold.library.item.Referral;
import org.tenfold.shared.rule.Refusal;

/** Whoever sees a sign on a child reports it, and it waits for a doctor. The course goes on. */
@ApplicationScoped
class ReportingASign {

    @Inject
    AttentionItems items;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * @param sign of the course's protocol; null for something that it does not name
     * @param words what was seen; may be null where a sign says it
     * @throws Refusal when the same sign waits already
     */
    @Transactional(dontRollbackOn = Refusal.class)
    public void report(Course course, Referral sign, String words, Account by) {
        if (sign != null && waitsAlready(course, sign)) {
            throw new Refusal("signWaitsAlready");
        }
        AttentionItem item = new AttentionItem(course, sign, words, by, clock.instant());
        items.persist(item);
        trail.record(
                by.actor(),
                AuditAction.REPORTED,
                AuditSubject.ofChild("course", course.id(), course.child().id()),
                item.ruleId());
    }

    private boolean waitsAlready(Course course, Referral sign) {
        return items.openOf(course.id()).stream().anyMatch(item -> sign.id().equals(item.ruleId()));
    }
}
