package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was set right about the sessions of the clinic. */
@ApplicationScoped
public class SessionAmendments implements PanacheRepositoryBase<SessionAmendment, UUID> {

    private static final int MOST_OF_SESSION = 100;

    /** Of several sessions, by session, each in order. */
    public Map<UUID, List<SessionAmendment>> of(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        return find("session.id in ?1 order by amendedAt, id", sessionIds)
                .page(Page.ofSize(MOST_OF_SESSION * sessionIds.size()))
                .stream()
                .collect(Collectors.groupingBy(amendment -> amendment.session().id()));
    }

    /** Of one session, in order. */
    public List<SessionAmendment> of(UUID sessionId) {
        return find("session.id = ?1 order by amendedAt, id", sessionId)
                .page(Page.ofSize(MOST_OF_SESSION))
                .list();
    }
}
