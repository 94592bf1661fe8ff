package org.tenfold.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;

/** Who guards whom, now and before. */
@ApplicationScoped
public class Guardianships implements PanacheRepositoryBase<Guardianship, UUID> {

    private static final int MOST = 100;

    /** All of a child, the newest first, with the guardians. */
    public List<Guardianship> of(UUID childId) {
        return find(
                        "from Guardianship g join fetch g.guardian where g.child.id = ?1 order by g.from desc, g.id desc",
                        childId)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** One of a child. */
    public Optional<Guardianship> of(UUID childId, UUID id) {
        return find("from Guardianship g join fetch g.guardian where g.child.id = ?1 and g.id = ?2", childId, id)
                .firstResultOptional();
    }

    /** Those by which this person sees whole records of children on the day, with the children, by given name. */
    public List<Guardianship> currentOf(UUID accountId, LocalDate day) {
        return currentOf(accountId, day, Sight.RECORD);
    }

    /** Those by which he sees this of children. */
    public List<Guardianship> currentOf(UUID accountId, LocalDate day, Sight sight) {
        return find("""
                        from Guardianship g join fetch g.child c where g.guardian.id = ?1 and g.reach in ?3
                        and g.from <= ?2 and (g.until is null or g.until >= ?2) order by c.givenSearch, c.id""", accountId, day, Reach.seeing(sight))
                .page(Page.ofSize(MOST))
                .list();
    }

    /** What is and was lent of a child to relatives and others, the newest first, with their accounts. */
    public List<Guardianship> lentOf(UUID childId) {
        return find("""
                        from Guardianship g join fetch g.guardian where g.child.id = ?1 and g.reach in ?2
                        order by g.from desc, g.id desc""", childId, Reach.ofRelatives()).page(Page.ofSize(MOST)).list();
    }

    /** Whether this person has to do with another child too, now or once. */
    public boolean knowsAnotherThan(UUID childId, UUID accountId) {
        return count("guardian.id = ?1 and child.id <> ?2", accountId, childId) > 0;
    }

    /** The guardians of these children on the day, with their accounts. Those who only help are not among them. */
    public List<Guardianship> guarding(Collection<UUID> childIds, LocalDate day) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        return find("""
                        from Guardianship g join fetch g.guardian where g.child.id in ?1 and g.reach in ?3
                        and g.from <= ?2 and (g.until is null or g.until >= ?2) order by g.from, g.id""", childIds, day, Reach.ofGuardians())
                .page(Page.ofSize(MOST * 10))
                .list();
    }

    /** The guardians of the child on the day, by name. */
    public List<Account> accountsGuarding(UUID childId, LocalDate day) {
        return find("""
                        select distinct a from Guardianship g join g.guardian a where g.child.id = ?1 and g.reach in ?3
                        and g.from <= ?2 and (g.until is null or g.until >= ?2) order by a.name, a.id""", childId, day, Reach.ofGuardians())
                .project(Account.class)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** Whether somebody of the family sees this of the child on the day. */
    public boolean sees(UUID accountId, UUID childId, LocalDate day, Sight sight) {
        return count("""
                        child.id = ?1 and guardian.id = ?2 and reach in ?3
                        and from <= ?4 and (until is null or until >= ?4)""", childId, accountId, Reach.seeing(sight), day) > 0;
    }

    /** Whether this person guards the child on the day and takes part, not only reads. */
    public boolean takesPart(UUID accountId, UUID childId, LocalDate day) {
        return count("""
                        child.id = ?1 and guardian.id = ?2 and reach = ?3
                        and from <= ?4 and (until is null or until >= ?4)""", childId, accountId, Reach.TAKES_PART, day) > 0;
    }
}
