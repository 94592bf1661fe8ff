package org.tenfold.safeguarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;

/** What the doctors of the clinic watch over so that no child comes to harm. */
@ApplicationScoped
public class SafeguardingConcerns implements PanacheRepositoryBase<SafeguardingConcern, UUID> {

    private static final int MOST_OPEN = 100;

    /** What is open, the longest waiting first, with the children. */
    List<SafeguardingConcern> open() {
        return find("from SafeguardingConcern s join fetch s.child where s.closedAt is null order by s.reportedAt, s.id")
                .page(Page.ofSize(MOST_OPEN))
                .list();
    }

    /** What is closed, the newest first, from before this place on, with the children. */
    List<SafeguardingConcern> closedBefore(Instant reportedAt, UUID id, int size) {
        return find("""
                        from SafeguardingConcern s join fetch s.child where s.closedAt is not null
                        and (s.reportedAt < ?1 or (s.reportedAt = ?1 and s.id < ?2)) order by s.reportedAt desc, s.id desc""", reportedAt, id).page(Page.ofSize(size)).list();
    }

    /** With the child. */
    Optional<SafeguardingConcern> whole(UUID id) {
        return find("from SafeguardingConcern s join fetch s.child where s.id = ?1", id)
                .firstResultOptional();
    }

    /** One of a session that this person has reported. */
    Optional<SafeguardingConcern> reportedBy(Account person, UUID sessionId, UUID id) {
        return find("id = ?1 and sessionId = ?2 and reportedBy = ?3", id, sessionId, person.id())
                .firstResultOptional();
    }

    /** What this person has begun to report about a session and not told yet. */
    Optional<SafeguardingConcern> begunBy(Account person, UUID sessionId) {
        return find(
                        "sessionId = ?1 and reportedBy = ?2 and toldAt is null and closedAt is null order by reportedAt, id",
                        sessionId,
                        person.id())
                .page(0, 1)
                .firstResultOptional();
    }
}
