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

    private static final int MOST = 10_000;

    /** A rest of a course, its training and a version of its plan; each may be null, and each stands beside each other. */
    public record Beside(UUID courseId, HomeRest rest, HomeTraining training, HomePlan plan) {}

    /** Of several courses, together with the trainings and with what was chosen for home, in one statement. */
    public List<Beside> withTrainingsAndPlans(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find(
                        "select c.id, r, t, p from Course c left join HomeRest r on r.courseId = c.id"
                                + " left join HomeTraining t on t.courseId = c.id left join HomePlan p on p.courseId = c.id"
                                + " where c.id in ?1 order by r.from, r.id, p.number desc",
                        courseIds)
                .project(Beside.class)
                .page(Page.ofSize(MOST))
                .list();
    }

    List<HomeRest> lasting(UUID courseId) {
        return find("courseId = ?1 and until is null order by from, id", courseId)
                .page(Page.ofSize(MOST))
                .list();
    }
}
