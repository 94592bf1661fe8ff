package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was set right about the sessions of the clinic. */
@ApplicationScoped
public class SessionAmendments implements PanacheRepositoryBase<SessionAmendment, UUID> {

    private static final int MOST_OF_SESSION = 100;

    /** Of one session, in order. */
    public List<SessionAmendment> of(UUID sessionId) {
        return find("session.id = ?1 order by amendedAt, id", sessionId)
                .page(Page.ofSize(MOST_OF_SESSION))
                .list();
    }
}
