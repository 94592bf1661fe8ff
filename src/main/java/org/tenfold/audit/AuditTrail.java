package org.tenfold.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The append-only trail of a clinic. An entry is written in the transaction of what it tells of: either both are kept or
 * neither is.
 */
@ApplicationScoped
public class AuditTrail implements PanacheRepositoryBase<AuditEntry, UUID> {

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, AuditAction action, AuditSubject subject) {
        record(actor, action, subject, null);
    }

    /** @param detail a few words that name what changed; never a child's name, a note's text or a secret */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, AuditAction action, AuditSubject subject, String detail) {
        persist(new AuditEntry(clock.instant(), actor, action, subject, detail));
    }

    /** The newest entries that the filter lets through, from a place on towards older ones. */
    public List<AuditEntry> matching(AuditFilter filter, AuditPlace before, int size) {
        if (filter.unreadable()) {
            return List.of();
        }
        StringBuilder query = new StringBuilder("(at < :at or (at = :at and id < :id))");
        Parameters values = Parameters.with("at", before.at()).and("id", before.id());
        if (filter.child() != null) {
            query.append(" and childId = :child");
            values.and("child", filter.child());
        }
        if (filter.person() != null) {
            query.append(" and actorId = :person");
            values.and("person", filter.person());
        }
        if (filter.action() != null) {
            query.append(" and action = :action");
            values.and("action", filter.action());
        }
        return find(query + " order by at desc, id desc", values)
                .page(Page.ofSize(size))
                .list();
    }

    /** The newest entries before a point in time, newest first. */
    public List<AuditEntry> before(Instant at, UUID id, int size) {
        return find("at < ?1 or (at = ?1 and id < ?2) order by at desc, id desc", at, id)
                .page(Page.ofSize(size))
                .list();
    }

    /** The same about one child. */
    public List<AuditEntry> aboutChild(UUID childId, Instant at, UUID id, int size) {
        return find("childId = ?1 and (at < ?2 or (at = ?2 and id < ?3)) order by at desc, id desc", childId, at, id)
                .page(Page.ofSize(size))
                .list();
    }

    /** How often somebody did this since a point in time. */
    public long countSince(UUID actorId, AuditAction action, Instant since) {
        return count("actorId = ?1 and action = ?2 and at >= ?3", actorId, action, since);
    }
}
