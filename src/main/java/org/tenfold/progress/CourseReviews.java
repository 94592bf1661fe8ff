package org.tenfold.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What doctors have said of courses, in all editions. */
@ApplicationScoped
public class CourseReviews implements PanacheRepositoryBase<CourseReview, UUID> {

    private static final int MOST = 500;

    /** All editions of all reviews of these courses, the newest edition first. */
    public List<CourseReview> of(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find("course.id in ?1 order by edition desc, id desc", courseIds)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** The edition that counts; none where nothing was written. */
    public Optional<CourseReview> standing(UUID courseId, Occasion occasion) {
        return find("course.id = ?1 and occasion = ?2 order by edition desc", courseId, occasion)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    public boolean isWritten(UUID courseId, Occasion occasion) {
        return count("course.id = ?1 and occasion = ?2", courseId, occasion) > 0;
    }

    /** What counts of the reviews of a child, the newest first, with the courses. */
    public List<CourseReview> newestOf(UUID childId, int size) {
        return find("""
                        from CourseReview r join fetch r.course where r.child.id = ?1 and not exists (select 1
                        from CourseReview n where n.course = r.course and n.occasion = r.occasion
                        and n.edition > r.edition) order by r.signedAt desc, r.id desc""", childId).page(Page.ofSize(size)).list();
    }
}
