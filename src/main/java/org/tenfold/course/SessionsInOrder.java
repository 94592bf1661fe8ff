package org.tenfold.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sessions of a child from the first one on, however many they are. */
@ApplicationScoped
public class SessionsInOrder implements PanacheRepositoryBase<TreatmentSession, UUID> {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
    private static final UUID NONE = new UUID(0, 0);

    /**
     * Those of all courses that come after this one, by day, with course and masseur.
     *
     * @param last null for the first part
     */
    public List<TreatmentSession> after(UUID childId, TreatmentSession last, int size) {
        return find(
                        "from TreatmentSession s join fetch s.course join fetch s.performedBy where s.child.id = ?1"
                                + " and (s.plannedOn > ?2 or (s.plannedOn = ?2 and s.id > ?3))"
                                + " order by s.plannedOn, s.id",
                        childId,
                        last == null ? BEFORE_ALL : last.plannedOn(),
                        last == null ? NONE : last.id())
                .page(Page.ofSize(size))
                .list();
    }
}
