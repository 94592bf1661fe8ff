package org.tenfold.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The working copies of the clinic. */
@ApplicationScoped
public class ProtocolDrafts implements PanacheRepositoryBase<ProtocolDraft, UUID> {

    private static final int MOST = 200;

    /** The one that was edited last comes first. */
    List<ProtocolDraft> newestFirst() {
        return find("order by editedAt desc, id").page(Page.ofSize(MOST)).list();
    }

    Optional<ProtocolDraft> of(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
