package org.tenfold.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The versions that the clinic has published itself. */
@ApplicationScoped
public class OwnVersions implements PanacheRepositoryBase<OwnVersion, UUID> {

    /** A century of a version a month for four protocols. */
    private static final int MOST = 5_000;

    /** Every version without its body, the newest of each protocol first. */
    List<Published> all() {
        return find("order by slug, number desc")
                .project(Published.class)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** That a version of the clinic's own was last looked through against a shipped version. */
    record LookedThrough(UUID id, UUID shippedBase) {}

    List<LookedThrough> lookedThrough(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", ids)
                        .project(LookedThrough.class)
                        .page(Page.ofSize(MOST))
                        .list();
    }

    List<OwnVersion> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", ids).page(Page.ofSize(MOST)).list();
    }
}
