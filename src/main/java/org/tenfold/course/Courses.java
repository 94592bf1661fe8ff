package org.tenfold.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The courses of the clinic's children. Whether a person may see one is asked of its child. */
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<Course, UUID> {

    private static final int MOST = 100;

    /** With its child, doctor and masseur, in one statement. */
    public Optional<Course> whole(UUID id) {
        return find(
                        "from Course c join fetch c.child join fetch c.prescribedBy join fetch c.performedBy where c.id = ?1",
                        id)
                .firstResultOptional();
    }

    /** The child's courses, the newest first. */
    public List<Course> of(UUID childId) {
        return find(
                        "from Course c join fetch c.prescribedBy join fetch c.performedBy where c.child.id = ?1"
                                + " order by c.assignedAt desc, c.id desc",
                        childId)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** The open courses of these children. */
    public List<Course> openOf(Collection<UUID> childIds) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        return find(
                        "from Course c join fetch c.child join fetch c.performedBy where c.child.id in ?1 and c.status in ?2"
                                + " order by c.assignedAt, c.id",
                        childIds,
                        List.of(CourseStatus.PLANNED, CourseStatus.ACTIVE, CourseStatus.PAUSED))
                .page(Page.ofSize(MOST * 5))
                .list();
    }

    /** The courses that count as one protocol and that the child has had or has, the newest first. */
    public List<Course> series(UUID childId, String countsAs) {
        return find("child.id = ?1 and countsAs = ?2 order by ordinal desc", childId, countsAs)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** The courses that stand so, those that do so longest first, for a doctor's overview. */
    public List<Course> standing(CourseStatus status, int size) {
        return find(
                        "from Course c join fetch c.child join fetch c.performedBy where c.status = ?1"
                                + " order by c.statusSince, c.id",
                        status)
                .page(Page.ofSize(size))
                .list();
    }

    /** The same from the one after this on. */
    public List<Course> standingAfter(CourseStatus status, Course last, int size) {
        return find(
                        "from Course c join fetch c.child join fetch c.performedBy where c.status = ?1"
                                + " and (c.statusSince > ?2 or (c.statusSince = ?2 and c.id > ?3))"
                                + " order by c.statusSince, c.id",
                        status,
                        last.statusSince(),
                        last.id())
                .page(Page.ofSize(size))
                .list();
    }

    public long countStanding(CourseStatus status) {
        return count("status", status);
    }

    /** How many courses of the clinic stand where; what none does is not there. */
    public Map<CourseStatus, Long> countsByStatus() {
        return find("select c.status, count(c) from Course c group by c.status")
                .project(Count.class)
                .page(Page.ofSize(CourseStatus.values().length))
                .stream()
                .collect(Collectors.toMap(Count::status, Count::courses));
    }

    /** How many courses stand so. */
    public record Count(CourseStatus status, Long courses) {}
}
