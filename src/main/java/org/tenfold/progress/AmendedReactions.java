package org.tenfold.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tenfold.course.Reaction;
import org.tenfold.session.SessionAmendment;

/** What was set right about how children took their sessions. */
@ApplicationScoped
class AmendedReactions implements PanacheRepositoryBase<SessionAmendment, UUID> {

    private static final int MOST = 2000;

    /** What a session's reaction was set to. */
    public record Amended(UUID sessionId, Reaction reaction) {}

    /** By session, what was said last. */
    Map<UUID, Reaction> of(Collection<UUID> courseIds) {
        Map<UUID, Reaction> last = new HashMap<>();
        if (!courseIds.isEmpty()) {
            find(
                            "select a.session.id, a.reactionAfter from SessionAmendment a where a.session.course.id in ?1"
                                    + " and a.reactionAfter is not null order by a.amendedAt, a.id",
                            courseIds)
                    .project(Amended.class)
                    .page(Page.ofSize(MOST))
                    .stream()
                    .forEach(amended -> last.put(amended.sessionId(), amended.reaction()));
        }
        return last;
    }
}
