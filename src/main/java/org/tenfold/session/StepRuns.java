package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How far the sessions of the clinic are, step by step. */
@ApplicationScoped
public class StepRuns implements PanacheRepositoryBase<StepRun, UUID> {

    private static final int MOST_OF_SESSION = 400;

    /** The runs of a session, in order. */
    public List<StepRun> of(UUID sessionId) {
        return find("session.id = ?1 order by startedAt, id", sessionId)
                .page(Page.ofSize(MOST_OF_SESSION))
                .list();
    }
}
