package org.tenfold.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The conditions and devices of children, now and before. */
@ApplicationScoped
public class RecordedConditions implements PanacheRepositoryBase<RecordedCondition, UUID> {

    private static final int MOST = 1000;

    /** All of a child, the newest first. */
    public List<RecordedCondition> of(UUID childId) {
        return find("child.id = ?1 order by since desc, id desc", childId)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** One of a child. */
    public Optional<RecordedCondition> of(UUID childId, UUID id) {
        return find("child.id = ?1 and id = ?2", childId, id).firstResultOptional();
    }

    public List<RecordedCondition> currentOf(UUID childId, LocalDate day) {
        return currentOf(Set.of(childId), day);
    }

    /** Those of several children in one statement. */
    public List<RecordedCondition> currentOf(Collection<UUID> childIds, LocalDate day) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        return find("""
                        child.id in ?1 and since <= ?2 and (lastDay is null or lastDay >= ?2)
                        order by since desc, id desc""", childIds, day).page(Page.ofSize(MOST)).list();
    }

    /** Those of several children that are current on any day from one to another, in one statement. */
    public List<RecordedCondition> currentBetween(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        return find("""
                        child.id in ?1 and since <= ?3 and (lastDay is null or lastDay >= ?2)
                        order by since desc, id desc""", childIds, from, to).page(Page.ofSize(MOST)).list();
    }
}
