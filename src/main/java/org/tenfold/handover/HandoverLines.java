package org.tenfold.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The handover lines of the clinic's children, in force and replaced. */
@ApplicationScoped
public class HandoverLines implements PanacheRepositoryBase<HandoverLine, UUID> {

    private static final int MOST = 1000;

    /** The line in force; none where nobody wrote one, and an empty one where it was taken away. */
    public Optional<HandoverLine> inForce(UUID childId) {
        return find("child.id = ?1 and replacedAt is null", childId).firstResultOptional();
    }

    /** Those in force of several children, in one statement; without the empty ones. */
    public List<HandoverLine> inForce(Collection<UUID> childIds) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        return find("replacedAt is null and child.id in ?1 and words <> ''", childIds)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** The newest lines of a child, the one in force first. */
    List<HandoverLine> newest(UUID childId, int size) {
        return find("child.id = ?1 order by writtenAt desc, id desc", childId)
                .page(Page.ofSize(size))
                .list();
    }
}
