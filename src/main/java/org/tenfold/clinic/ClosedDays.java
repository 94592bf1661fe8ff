package org.tenfold.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The closed days of the clinic. */
@ApplicationScoped
public class ClosedDays implements PanacheRepositoryBase<ClosedDay, UUID> {

    /** More than this lies beyond any plan. */
    private static final int MOST = 400;

    public List<ClosedDay> from(LocalDate day) {
        return find("day >= ?1 order by day", day).page(Page.ofSize(MOST)).list();
    }

    public boolean isClosed(LocalDate day) {
        return count("day", day) > 0;
    }
}
