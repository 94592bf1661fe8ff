package org.tenfold.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shared tablets of all clinics; whoever lists them names the clinic. Revoked ones are not there. */
@ApplicationScoped
public class SharedTablets implements PanacheRepositoryBase<SharedTablet, UUID> {

    private static final int MOST = 200;

    /** With its clinic, in one statement. */
    Optional<SharedTablet> byToken(Token token) {
        return find(
                        "from SharedTablet t join fetch t.clinic where t.tokenHash = ?1 and t.revokedAt is null",
                        token.hash())
                .firstResultOptional();
    }

    /** The same, and nobody else takes it into his hands until the end of the transaction. */
    Optional<SharedTablet> held(Token token) {
        return find("tokenHash = ?1 and revokedAt is null", token.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A tablet of this clinic; those of another clinic are not there. */
    Optional<SharedTablet> of(String clinicKey, UUID id) {
        return find("clinic.key = ?1 and id = ?2 and revokedAt is null", clinicKey, id)
                .firstResultOptional();
    }

    /** The tablets of the clinic, the one used last first. */
    List<SharedTablet> allOf(String clinicKey) {
        return find("clinic.key = ?1 and revokedAt is null order by lastUsedAt desc, id", clinicKey)
                .page(Page.ofSize(MOST))
                .list();
    }
}
