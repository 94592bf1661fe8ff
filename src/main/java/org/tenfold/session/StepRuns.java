package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** The runs of several sessions, session by session, each in order. */
    public Map<UUID, List<StepRun>> of(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        return find("session.id in ?1 order by startedAt, id", sessionIds)
                .page(Page.ofSize(MOST_OF_SESSION * sessionIds.size()))
                .stream()
                .collect(Collectors.groupingBy(run -> run.session().id()));
    }
}
