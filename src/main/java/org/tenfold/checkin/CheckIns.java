package org.tenfold.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What families of the clinic told from home. */
@ApplicationScoped
public class CheckIns implements PanacheRepositoryBase<CheckIn, UUID> {

    private static final int MOST = 2000;
    private static final int MOST_OF_DAY = 50;

    /** Those of several children that count on any day from one to another, in one statement. */
    List<CheckIn> counting(Collection<UUID> children, LocalDate from, LocalDate to) {
        if (children.isEmpty()) {
            return List.of();
        }
        return find(
                        "child.id in ?1 and until >= ?2 and from <= ?3 and from <= until order by at, id",
                        children,
                        from,
                        to)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** All that was said of a child on a day, the newest first, whatever counts of it. */
    List<CheckIn> saidOn(UUID child, LocalDate day) {
        return find("child.id = ?1 and from = ?2 order by at desc, id desc", child, day)
                .page(Page.ofSize(MOST_OF_DAY))
                .list();
    }
}
