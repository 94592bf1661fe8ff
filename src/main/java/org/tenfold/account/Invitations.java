package org.tenfold.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.shared.rule.Refusal;

/** The one-time links that have been given out. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> byToken(Token token) {
        return find(
                        "from Invitation i left join fetch i.account a left join fetch a.clinic where i.tokenHash = ?1",
                        token.hash())
                .firstResultOptional();
    }

    /**
     * Takes the link up. The store decides, so that of two who come at once only one gets in.
     *
     * @throws Refusal when the link has been used or is too old
     */
    Invitation take(Token token, Instant at) {
        return byToken(token)
                .filter(found -> found.isGoodAt(at))
                .filter(found -> update("usedAt = ?1 where id = ?2 and usedAt is null", at, found.id()) == 1)
                .orElseThrow(() -> new Refusal("linkIsSpent"));
    }

    /** Earlier links of the account no longer work. */
    void spendAllOf(UUID accountId, Instant at) {
        update("usedAt = ?1 where account.id = ?2 and usedAt is null", at, accountId);
    }

    void spendAllForTheFirstClinic(Instant at) {
        update("usedAt = ?1 where account is null and usedAt is null", at);
    }
}
