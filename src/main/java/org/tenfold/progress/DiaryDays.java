package org.tenfold.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tenfold.homeprogramme.DiaryEntry;

/** On which days anything was done at home, however many lines the diary of a day has. */
@ApplicationScoped
class DiaryDays implements PanacheRepositoryBase<DiaryEntry, UUID> {

    private static final int MOST = 20_000;

    /** A day on which something was ticked for a course. */
    public record Day(UUID courseId, LocalDate day) {}

    List<Day> ticked(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find(
                        "select e.courseId, e.doneOn from DiaryEntry e where e.courseId in ?1"
                                + " group by e.courseId, e.doneOn order by e.courseId, e.doneOn",
                        courseIds)
                .project(Day.class)
                .page(Page.ofSize(MOST))
                .list();
    }
}
