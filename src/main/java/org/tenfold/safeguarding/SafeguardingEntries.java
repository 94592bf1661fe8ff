package org.tenfold.safeguarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What doctors decided about safeguarding concerns. */
@ApplicationScoped
public class SafeguardingEntries implements PanacheRepositoryBase<SafeguardingEntry, UUID> {

    private static final int MOST = 200;

    /** Of one concern, the oldest first. */
    List<SafeguardingEntry> of(UUID concernId) {
        return find("concern.id = ?1 order by writtenAt, id", concernId)
                .page(Page.ofSize(MOST))
                .list();
    }
}
