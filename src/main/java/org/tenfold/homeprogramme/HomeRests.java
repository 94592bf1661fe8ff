package org.tenfold.homeprogramme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** When courses were having a pause. */
@ApplicationScoped
public class HomeRests implements PanacheRepositoryBase<HomeRest, UUID> {

    private static final int MOST = 1000;

    /** Of several courses in one statement. */
    public List<HomeRest> of(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find("courseId in ?1 order by from, id", courseIds)
                .page(Page.ofSize(MOST))
                .list();
    }

    List<HomeRest> lasting(UUID courseId) {
        return find("courseId = ?1 and until is null order by from, id", courseId)
                .page(Page.ofSize(MOST))
                .list();
    }
}
