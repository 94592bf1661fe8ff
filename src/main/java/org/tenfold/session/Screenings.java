package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The checks before the sessions of the clinic. */
@ApplicationScoped
public class Screenings implements PanacheRepositoryBase<Screening, UUID> {

    private static final int MOST_OF_SESSION = 100;

    /** All of a session, in order; the last one counts. */
    public List<Screening> of(UUID sessionId) {
        return find("session.id = ?1 order by receivedAt, id", sessionId)
                .page(Page.ofSize(MOST_OF_SESSION))
                .list();
    }

    /** The check that counts: the last one. */
    public Optional<Screening> lastOf(UUID sessionId) {
        return find("session.id = ?1 order by receivedAt desc, id desc", sessionId)
                .page(0, 1)
                .firstResultOptional();
    }

    /** All of several sessions, by session, each in order. */
    public Map<UUID, List<Screening>> of(Collection<UUID> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        return find("session.id in ?1 order by receivedAt, id", sessionIds)
                .page(Page.ofSize(MOST_OF_SESSION * sessionIds.size()))
                .stream()
                .collect(Collectors.groupingBy(check -> check.session().id()));
    }
}
