package org.tenfold.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who treats which child because of which course. */
@ApplicationScoped
public class CareTeam implements PanacheRepositoryBase<CareTeamMembership, UUID> {

    private static final int MOST = 100;

    /** Those who treat the child now, with the members. */
    public List<CareTeamMembership> currentOf(UUID childId) {
        return find("""
                        from CareTeamMembership m join fetch m.member where m.child.id = ?1 and m.endedAt is null
                        order by m.since, m.id""", childId).page(Page.ofSize(MOST)).list();
    }

    /** All of a course, also those that have ended. */
    public List<CareTeamMembership> forCourse(UUID courseId) {
        return find("courseId = ?1 order by since, id", courseId)
                .page(Page.ofSize(MOST))
                .list();
    }
}
