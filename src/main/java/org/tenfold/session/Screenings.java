package org.tenfold.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The checks before the sessions of the clinic. */
@ApplicationScoped
public class Screenings implements PanacheRepositoryBase<Screening, UUID> {

    /** The check that counts: the last one. */
    public Optional<Screening> lastOf(UUID sessionId) {
        return find("session.id = ?1 order by checkedAt desc, id desc", sessionId)
                .page(0, 1)
                .firstResultOptional();
    }
}
