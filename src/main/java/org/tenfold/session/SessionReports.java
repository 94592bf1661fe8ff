package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What staff know of the sessions that were done. */
@ApplicationScoped
public class SessionReports implements PanacheRepositoryBase<SessionReport, UUID> {

    private static final int MOST_OF_SESSION = 20;

    /** The report that counts: the last one. */
    public Optional<SessionReport> lastOf(UUID sessionId) {
        return find("session.id = ?1 order by reportedAt desc, id desc", sessionId)
                .page(0, 1)
                .firstResultOptional();
    }

    /** The reports that count of several sessions, by session. */
    public Map<UUID, SessionReport> lastOf(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        return find("session.id in ?1 order by reportedAt, id", sessionIds)
                .page(Page.ofSize(MOST_OF_SESSION * sessionIds.size()))
                .stream()
                .collect(Collectors.toMap(report -> report.session().id(), report -> report, (earlier, last) -> last));
    }
}
