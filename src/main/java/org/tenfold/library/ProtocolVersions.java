package org.tenfold.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The published versions, for all clinics. */
@ApplicationScoped
public class ProtocolVersions implements PanacheRepositoryBase<ProtocolVersion, UUID> {

    /** More than a century of monthly changes to every protocol. */
    private static final int MOST = 50_000;

    /** Every version without its body, by protocol and number. */
    List<Published> all() {
        return find("order by slug, number")
                .project(Published.class)
                .page(Page.ofSize(MOST))
                .list();
    }
}
