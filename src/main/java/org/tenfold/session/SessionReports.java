package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What staff know of the sessions that were done. */
@ApplicationScoped
public class SessionReports implements PanacheRepositoryBase<SessionReport, UUID> {

    /** The report that counts: the last one. */
    public Optional<SessionReport> lastOf(UUID sessionId) {
        return find("session.id = ?1 order by reportedAt desc, id desc", sessionId)
                .page(0, 1)
                .firstResultOptional();
    }
}
