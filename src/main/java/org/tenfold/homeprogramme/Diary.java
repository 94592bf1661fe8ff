package org.tenfold.homeprogramme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What parents have ticked. */
@ApplicationScoped
public class Diary implements PanacheRepositoryBase<DiaryEntry, UUID> {

    private static final int MOST_OF_DAY = 1000;
    private static final int MOST_OF_WEEKS = 5000;

    /** Of several courses on one day. */
    public List<DiaryEntry> on(LocalDate day, Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find("courseId in ?1 and doneOn = ?2 order by exerciseId, round", courseIds, day)
                .page(Page.ofSize(MOST_OF_DAY))
                .list();
    }

    /** Of a course from this day on, in order of days. */
    public List<DiaryEntry> from(LocalDate day, UUID courseId) {
        return find("courseId = ?1 and doneOn >= ?2 order by doneOn, exerciseId, round", courseId, day)
                .page(Page.ofSize(MOST_OF_WEEKS))
                .list();
    }
}
