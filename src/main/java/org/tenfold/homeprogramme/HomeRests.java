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

    /** A rest of a course, and its training; either may be null, and a training stands beside each rest. */
    public record Beside(UUID courseId, HomeRest rest, HomeTraining training) {}

    /** Of several courses, together with the trainings, in one statement. */
    public List<Beside> withTrainings(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find(
                        "select c.id, r, t from Course c left join HomeRest r on r.courseId = c.id"
                                + " left join HomeTraining t on t.courseId = c.id where c.id in ?1 order by r.from, r.id",
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
