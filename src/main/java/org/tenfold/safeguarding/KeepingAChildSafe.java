package org.tenfold.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Children;
import org.tenfold.course.TreatmentSession;

/** Opens a safeguarding concern, takes what was seen, and keeps what doctors decide. The trail names neither child nor matter. */
@ApplicationScoped
class KeepingAChildSafe {

    @Inject
    SafeguardingConcerns concerns;

    @Inject
    SafeguardingEntries entries;

    @Inject
    Children children;

    @Inject
    AuditTrail trail;

    @Inject
    Event<SafeguardingOpened> opened;

    @Inject
    Event<SafeguardingClosed> closed;

    @Inject
    Clock clock;

    /** It waits for the doctors from now on. A second tap finds the one that was begun. */
    @Transactional
    public SafeguardingConcern open(TreatmentSession session, String firstWords, Account by) {
        children.findById(session.child().id(), LockModeType.PESSIMISTIC_WRITE);
        return concerns.begunBy(by, session.id()).orElseGet(() -> begin(session, firstWords, by));
    }

    private SafeguardingConcern begin(TreatmentSession session, String firstWords, Account by) {
        SafeguardingConcern concern = new SafeguardingConcern(session, firstWords, by, clock.instant());
        concerns.persist(concern);
        record(by, AuditAction.CREATED, concern);
        opened.fire(new SafeguardingOpened(concern, session.course()));
        return concern;
    }

    @Transactional
    public void tell(SafeguardingConcern concern, SafeguardingAccount account, Account by) {
        concern.tell(account, by, clock.instant());
        record(by, AuditAction.CHANGED, concern);
    }

    @Transactional
    public void decide(SafeguardingConcern concern, String decision, String nextStep, boolean closes, Account by) {
        entries.persist(concern.decide(decision, nextStep, closes, by, clock.instant()));
        record(by, AuditAction.DECIDED, concern);
        if (closes) {
            closed.fire(new SafeguardingClosed(concern, by));
        }
    }

    void record(Account by, AuditAction action, SafeguardingConcern concern) {
        trail.record(by.actor(), action, AuditSubject.of("matter", concern.id()));
    }
}
