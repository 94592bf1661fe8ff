package org.tenfold.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What has moved in the clinic's plans because a session was put off. */
@ApplicationScoped
class PlanShifts implements PanacheRepositoryBase<PlanShift, UUID> {

    private static final int MOST_OF_COURSE = 400;

    List<PlanShift> becauseOf(UUID sessionId) {
        return find("from PlanShift s join fetch s.session where s.because.id = ?1 order by s.from, s.id", sessionId)
                .page(Page.ofSize(MOST_OF_COURSE))
                .list();
    }
}
