package org.tenfold.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Role;

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

    /** One of the staff; without a membership a doctor who does not treat the child. */
    public record Around(Account account, CareTeamMembership membership) {}

    /** Those who treat the child now, and the doctors of the clinic, by name. */
    List<Around> around(UUID childId, String clinicKey) {
        return find("""
                        select a, m from Account a
                        left join CareTeamMembership m on m.member = a and m.child.id = ?1 and m.endedAt is null
                        where a.clinic.key = ?2 and (m.id is not null
                        or (a.role = ?3 and a.activatedAt is not null and a.disabledAt is null)) order by a.name, a.id""", childId, clinicKey, Role.DOCTOR)
                .project(Around.class)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** All of a course, also those that have ended. */
    public List<CareTeamMembership> forCourse(UUID courseId) {
        return find("courseId = ?1 order by since, id", courseId)
                .page(Page.ofSize(MOST))
                .list();
    }
}
