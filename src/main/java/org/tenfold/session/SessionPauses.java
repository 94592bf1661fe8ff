package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** When the sessions of the clinic rested. */
@ApplicationScoped
public class SessionPauses implements PanacheRepositoryBase<SessionPause, UUID> {

    private static final int MOST_OF_SESSION = 400;

    /** The pauses of a session, in order. */
    public List<SessionPause> of(UUID sessionId) {
        return find("session.id = ?1 order by beganAt, id", sessionId)
                .page(Page.ofSize(MOST_OF_SESSION))
                .list();
    }
}
