package org.tenfold.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;

/** The children of the clinic, and who of its people may see which of them. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<Child, UUID> {

    /**
     * The child, if this person of the staff may see its record today: a doctor every child of the clinic, a masseur those
     * whom he treats (to the end of the day on which that ended), an administrator none. What the family sees is told by
     * {@link OwnGuardianships}.
     */
    Optional<Child> visibleToStaff(Account person, UUID childId, LocalDate today) {
        return switch (person.role()) {
            // A child that the page has read already is not read again.
            case DOCTOR -> findByIdOptional(childId);
            case MASSEUR ->
                find(
                                """
                                from Child c where c.id = ?1 and exists (select 1 from CareTeamMembership m
                                where m.child = c and m.member.id = ?2 and (m.endedAt is null or m.endedAt >= ?3))""",
                                childId,
                                person.id(),
                                today.atStartOfDay(person.clinic().zone()).toInstant())
                        .firstResultOptional();
            case PARENT, ADMINISTRATOR -> Optional.empty();
        };
    }

    /** Children whose family name or given name begins so, or whose record has this number; by name. */
    public List<Child> search(String words, int size) {
        return find("""
                        familySearch like ?1 escape '!' or givenSearch like ?1 escape '!' or recordNumber = ?2
                        order by familySearch, id""", SearchWords.prefix(words), SearchWords.tidy(words))
                .page(Page.ofSize(size))
                .list();
    }

    /** The children by name, from the one after this on. */
    public List<Child> after(String familySearch, UUID id, int size) {
        return find("familySearch > ?1 or (familySearch = ?1 and id > ?2) order by familySearch, id", familySearch, id)
                .page(Page.ofSize(size))
                .list();
    }

    /** The first children by name. */
    public List<Child> first(int size) {
        return find("order by familySearch, id").page(Page.ofSize(size)).list();
    }

    public boolean hasRecordNumber(String recordNumber) {
        return count("recordNumber", SearchWords.tidy(recordNumber)) > 0;
    }
}
