package org.tenfold.homeprogramme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What doctors have chosen for home, version by version. */
@ApplicationScoped
public class HomePlans implements PanacheRepositoryBase<HomePlan, UUID> {

    private static final int MOST = 1000;

    /** All versions of several courses, the newest first, in one statement. */
    public List<HomePlan> of(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find("courseId in ?1 order by number desc, courseId", courseIds)
                .page(Page.ofSize(MOST))
                .list();
    }
}
