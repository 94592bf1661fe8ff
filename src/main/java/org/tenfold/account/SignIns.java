package org.tenfold.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** Those that are not over on a tablet, locked or not, by name; with account and clinic. */
    List<SignIn> openOn(UUID tabletId) {
        return find(
                        "from SignIn s join fetch s.account a join fetch a.clinic where s.tabletId = ?1 and s.endedAt is null"
                                + " order by a.name, s.id",
                        tabletId)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** One of them, which nobody else changes until the end of the transaction. */
    Optional<SignIn> heldOn(UUID tabletId, UUID id) {
        return find("tabletId = ?1 and id = ?2 and endedAt is null", tabletId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A tablet shows a page. */
    void showing(UUID id, Instant at, boolean handsBusy) {
        update("lastSeenAt = ?1, handsBusy = ?2 where id = ?3", at, handsBusy, id);
    }

    void touched(UUID id, Instant at) {
        update("lastSeenAt = ?1 where id = ?2", at, id);
    }

    void isAt(UUID id, String place) {
        update("place = ?1 where id = ?2", place, id);
    }

    void forgiveWrongPins(UUID accountId) {
        update("wrongPins = 0 where account.id = ?1 and endedAt is null", accountId);
    }

    /** Ends all on a tablet, except one (or null for none). */
    void endAllOn(UUID tabletId, UUID except, Instant at) {
        if (except == null) {
            update("endedAt = ?1 where tabletId = ?2 and endedAt is null", at, tabletId);
        } else {
            update("endedAt = ?1 where tabletId = ?2 and endedAt is null and id <> ?3", at, tabletId, except);
        }
    }

    /** Ends what the account left on a tablet, when it signs in there anew. */
    void endOn(UUID tabletId, UUID accountId, Instant at) {
        update("endedAt = ?1 where tabletId = ?2 and account.id = ?3 and endedAt is null", at, tabletId, accountId);
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
