package org.tenfold.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.shared.rule.Refusal;

/** Every change of a child's record: who the child is, what it has, and who guards it. Each leaves its line on the trail. */
@ApplicationScoped
public class KeepingTheRecord {

    @Inject
    Children children;

    @Inject
    RecordedConditions conditions;

    @Inject
    Guardianships guardianships;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Child register(ChildDetails details, Account by) {
        if (children.hasRecordNumber(details.recordNumber())) {
            throw new Refusal("recordNumberIsTaken");
        }
        Child child = new Child(details);
        children.persist(child);
        store();
        trail.record(by.actor(), AuditAction.CREATED, subject("child", child, child.id()));
        return child;
    }

    @Transactional
    public void correct(Child child, ChildDetails details, Account by) {
        boolean renumbered = !child.recordNumber().equals(details.recordNumber());
        if (renumbered && children.hasRecordNumber(details.recordNumber())) {
            throw new Refusal("recordNumberIsTaken");
        }
        child.correct(details);
        store();
        trail.record(by.actor(), AuditAction.CHANGED, subject("child", child, child.id()));
    }

    @Transactional
    public RecordedCondition record(RecordedCondition condition, Account by) {
        conditions.persist(condition);
        trail.record(
                by.actor(),
                AuditAction.CREATED,
                subject("condition", condition.child(), condition.id()),
                condition.code());
        return condition;
    }

    @Transactional
    public void end(RecordedCondition condition, Account by) {
        condition.end(by.clinic().today(clock));
        trail.record(
                by.actor(),
                AuditAction.CHANGED,
                subject("condition", condition.child(), condition.id()),
                condition.code() + " ended");
    }

    @Transactional
    public Guardianship record(Guardianship guardianship, Account by) {
        guardianships.persist(guardianship);
        trail.record(
                by.actor(),
                AuditAction.CREATED,
                subject("guardianship", guardianship.child(), guardianship.id()),
                guardianship.reach().name());
        return guardianship;
    }

    /** Ends it, and with it what this guardian lent to others. */
    @Transactional
    public void end(Guardianship guardianship, Account by) {
        LocalDate today = by.clinic().today(clock);
        guardianship.end(today);
        trail.record(
                by.actor(),
                AuditAction.CHANGED,
                subject("guardianship", guardianship.child(), guardianship.id()),
                "ended");
        guardianships.lentOf(guardianship.child().id()).stream()
                .filter(lent -> lent.isLentBy(guardianship.guardian()) && !lent.isOverOn(today))
                .forEach(lent -> endLent(lent, by));
    }

    /** Lends the record, as far as its reach, to somebody who helps the guardians. */
    @Transactional
    public Guardianship lend(Guardianship lent, Account by) {
        guardianships.persist(lent);
        trail.record(
                by.actor(),
                AuditAction.CREATED,
                subject("relative", lent.child(), lent.id()),
                lent.reach().name() + " until " + lent.until());
        return lent;
    }

    @Transactional
    public void lendUntil(Guardianship lent, LocalDate day, Account by) {
        lent.lastUntil(day, by.clinic().today(clock));
        trail.record(by.actor(), AuditAction.CHANGED, subject("relative", lent.child(), lent.id()), "until " + day);
    }

    @Transactional
    public void endLent(Guardianship lent, Account by) {
        lent.end(by.clinic().today(clock));
        trail.record(by.actor(), AuditAction.CHANGED, subject("relative", lent.child(), lent.id()), "ended");
    }

    /** Two who take the same number at the same moment: the store admits one. */
    private void store() {
        try {
            children.flush();
        } catch (ConstraintViolationException e) {
            throw new Refusal("recordNumberIsTaken");
        } catch (PersistenceException e) {
            if (e.getCause() instanceof ConstraintViolationException) {
                throw new Refusal("recordNumberIsTaken");
            }
            throw e;
        }
    }

    private static AuditSubject subject(String type, Child child, Object id) {
        return AuditSubject.ofChild(type, id, child.id());
    }
}
