package org.tenfold.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The one-time links that have been given out. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> byToken(Token token) {
        return find(
                        "from Invitation i left join fetch i.account a left join fetch a.clinic where i.tokenHash = ?1",
                        token.hash())
                .firstResultOptional();
    }

    /** Earlier links of the account no longer work. */
    void spendAllOf(UUID accountId, Instant at) {
        update("usedAt = ?1 where account.id = ?2 and usedAt is null", at, accountId);
    }

    void spendAllForTheFirstClinic(Instant at) {
        update("usedAt = ?1 where account is null and usedAt is null", at);
    }
}
