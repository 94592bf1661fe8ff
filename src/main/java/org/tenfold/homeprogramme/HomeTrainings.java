package org.tenfold.homeprogramme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What parents were taught; at most one record for a course. */
@ApplicationScoped
public class HomeTrainings implements PanacheRepositoryBase<HomeTraining, UUID> {

    public Optional<HomeTraining> of(UUID courseId) {
        return find("courseId", courseId).firstResultOptional();
    }
}
