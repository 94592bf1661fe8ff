package org.tenfold.homeprogramme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What parents were taught; at most one record for a course. */
@ApplicationScoped
public class HomeTrainings implements PanacheRepositoryBase<HomeTraining, UUID> {

    private static final int MOST = 500;

    public Optional<HomeTraining> of(UUID courseId) {
        return find("courseId", courseId).firstResultOptional();
    }

    /** Of several courses in one statement. */
    public List<HomeTraining> of(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find("courseId in ?1 order by courseId", courseIds)
                .page(Page.ofSize(MOST))
                .list();
    }
}
