package org.tenfold.homeprogramme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What parents have entered. */
@ApplicationScoped
public class Diary implements PanacheRepositoryBase<DiaryEntry, UUID> {

    private static final int MOST_OF_DAYS = 5000;
    private static final int MOST_COUNTS = 20_000;
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
    private static final UUID NONE = new UUID(0, 0);
    private static final String NEWEST_FIRST = " order by doneOn desc, doneAt desc, id desc";

    /** Of several courses from one day to another, in order of days. */
    public List<DiaryEntry> between(LocalDate from, LocalDate to, Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find(
                        "courseId in ?1 and doneOn between ?2 and ?3 order by doneOn, exerciseId, round",
                        courseIds,
                        from,
                        to)
                .page(Page.ofSize(MOST_OF_DAYS))
                .list();
    }

    /** How often each exercise of these courses was entered on each day, in one statement, however long the diary is. */
    public List<DiaryCount> counted(LocalDate from, LocalDate to, Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find(
                        "select d.courseId, d.exerciseId, d.doneOn, d.notDoneWhy, count(d) from DiaryEntry d"
                                + " where d.courseId in ?1 and d.doneOn between ?2 and ?3"
                                + " group by d.courseId, d.exerciseId, d.doneOn, d.notDoneWhy",
                        courseIds,
                        from,
                        to)
                .project(DiaryCount.class)
                .page(Page.ofSize(MOST_COUNTS))
                .list();
    }

    /** What was written for a course by one tap. */
    public List<DiaryEntry> ofTap(UUID tap) {
        return find("tap = ?1 order by exerciseId, round", tap)
                .page(Page.ofSize(MOST_OF_DAYS))
                .list();
    }

    /** The newest of a course. */
    public List<DiaryEntry> newest(UUID courseId, int size) {
        return find("courseId = ?1" + NEWEST_FIRST, courseId)
                .page(Page.ofSize(size))
                .list();
    }

    /** Those of a course that come after this one, towards older ones. */
    public List<DiaryEntry> before(DiaryEntry last, int size) {
        return find(
                        "courseId = ?1 and (doneOn < ?2 or doneOn = ?2 and (doneAt < ?3 or doneAt = ?3 and id < ?4))"
                                + NEWEST_FIRST,
                        last.courseId(),
                        last.doneOn(),
                        last.doneAt(),
                        last.id())
                .page(Page.ofSize(size))
                .list();
    }

    /**
     * Those of a child, of all its courses, that come after this one, by day.
     *
     * @param last null for the first part
     */
    public List<DiaryEntry> after(UUID childId, DiaryEntry last, int size) {
        return find(
                        "child.id = ?1 and (doneOn > ?2 or (doneOn = ?2 and id > ?3)) order by doneOn, id",
                        childId,
                        last == null ? BEFORE_ALL : last.doneOn(),
                        last == null ? NONE : last.id())
                .page(Page.ofSize(size))
                .list();
    }
}
