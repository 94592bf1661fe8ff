package org.tenfold.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On which browsers people are signed in. */
@ApplicationScoped
public class SignIns implements PanacheRepositoryBase<SignIn, UUID> {

    private static final int MOST = 50;

    /** With its account and clinic, in one statement. */
    Optional<SignIn> byToken(Token token) {
        return find("from SignIn s join fetch s.account a join fetch a.clinic where s.tokenHash = ?1", token.hash())
                .firstResultOptional();
    }

    /** The browsers on which the account is signed in, the one used last first. */
    public List<SignIn> openOf(UUID accountId) {
        return find("account.id = ?1 and endedAt is null order by lastSeenAt desc, id", accountId)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** The sign-in, if it is the account's own. */
    Optional<SignIn> ownedBy(UUID accountId, UUID id) {
        return find("id = ?1 and account.id = ?2", id, accountId).firstResultOptional();
    }

    /** When the account last signed in. */
    Optional<Instant> lastOf(UUID accountId) {
        return find("account.id = ?1 order by startedAt desc", accountId)
                .firstResultOptional()
                .map(SignIn::startedAt);
    }

    /** Ends all of the account's, except one (or null for none). */
    void endAll(UUID accountId, UUID except, Instant at) {
        if (except == null) {
            update("endedAt = ?1 where account.id = ?2 and endedAt is null", at, accountId);
        } else {
            update("endedAt = ?1 where account.id = ?2 and endedAt is null and id <> ?3", at, accountId, except);
        }
    }
}
