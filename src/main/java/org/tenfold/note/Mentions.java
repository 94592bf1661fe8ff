package org.tenfold.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Role;

/** What waits for somebody of the staff because a colleague asks him; what is about a child that he no longer sees does not. */
@ApplicationScoped
public class Mentions implements PanacheRepositoryBase<Mention, UUID> {

    private static final int MOST = 100;
    private static final String OPEN = """
            from Mention m join fetch m.child c join fetch m.note where m.colleagueId = ?1 and m.settledAt is null
            and (?2 = true or exists (select 1 from CareTeamMembership t
            where t.child = c and t.member.id = ?1 and t.endedAt is null))""";

    /** What has waited longest, with child and note. */
    public List<Mention> open(Account colleague, int size) {
        return find(OPEN + " order by m.raisedAt, m.id", colleague.id(), seesEveryChild(colleague))
                .page(Page.ofSize(size))
                .list();
    }

    /** The same from the one after this on. */
    List<Mention> openAfter(Account colleague, Instant raisedAt, UUID id, int size) {
        return find(
                        OPEN + " and (m.raisedAt > ?3 or (m.raisedAt = ?3 and m.id > ?4)) order by m.raisedAt, m.id",
                        colleague.id(),
                        seesEveryChild(colleague),
                        raisedAt,
                        id)
                .page(Page.ofSize(size))
                .list();
    }

    /** One of this colleague's, open or settled. */
    Optional<Mention> of(Account colleague, UUID id) {
        return find("from Mention m join fetch m.child where m.colleagueId = ?1 and m.id = ?2", colleague.id(), id)
                .firstResultOptional();
    }

    List<Mention> openAbout(UUID childId, Account colleague) {
        return find("colleagueId = ?1 and child.id = ?2 and settledAt is null", colleague.id(), childId)
                .page(Page.ofSize(MOST))
                .list();
    }

    private static boolean seesEveryChild(Account colleague) {
        return colleague.role() == Role.DOCTOR;
    }
}
