package org.tenfold.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rules that doctors set aside, course by course. */
@ApplicationScoped
public class CourseOverrides implements PanacheRepositoryBase<CourseOverride, UUID> {

    private static final int MOST = 200;

    public List<CourseOverride> of(UUID courseId) {
        return find("course.id = ?1 order by givenAt, id", courseId)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** Those of several courses, in one statement. */
    public List<CourseOverride> of(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find(
                        "from CourseOverride o join fetch o.course where o.course.id in ?1 order by o.givenAt, o.id",
                        courseIds)
                .page(Page.ofSize(MOST * 10))
                .list();
    }
}
