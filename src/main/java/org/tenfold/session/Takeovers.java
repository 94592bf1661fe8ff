package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Through whose hands the sessions of the clinic went. */
@ApplicationScoped
public class Takeovers implements PanacheRepositoryBase<Takeover, UUID> {

    private static final int MOST_OF_SESSION = 100;

    /** Those of a session, in order. */
    public List<Takeover> of(UUID sessionId) {
        return find("session.id = ?1 order by takenAt, id", sessionId)
                .page(Page.ofSize(MOST_OF_SESSION))
                .list();
    }
}
