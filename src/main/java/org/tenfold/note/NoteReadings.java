package org.tenfold.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** How far each reader has come. Two windows that open at once may leave two; the one that is further counts. */
@ApplicationScoped
class NoteReadings implements PanacheRepositoryBase<NoteReading, UUID> {

    Optional<NoteReading> of(UUID readerId, UUID childId) {
        return find("readerId = ?1 and childId = ?2 order by until desc", readerId, childId)
                .firstResultOptional();
    }
}
