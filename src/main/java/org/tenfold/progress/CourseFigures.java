package org.tenfold.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tenfold.course.Course;
import org.tenfold.course.CourseStatus;

/** The courses of a clinic as they stand, with their sessions counted. */
@ApplicationScoped
class CourseFigures implements PanacheRepositoryBase<Course, UUID> {

    private static final int MOST_OPEN = 2000;
    private static final int MOST_UNREVIEWED = 500;
    private static final List<CourseStatus> OPEN =
            List.of(CourseStatus.PLANNED, CourseStatus.ACTIVE, CourseStatus.PAUSED);

    /** How many courses from a protocol stand so. */
    public record Standing(String slug, CourseStatus status, Long courses) {}

    /** A review that is written. */
    public record Written(UUID courseId, Occasion occasion) {}

    /** With child, doctor and masseur, those that began first first. */
    List<Course> open() {
        return find(
                        "from Course c join fetch c.child join fetch c.performedBy join fetch c.prescribedBy"
                                + " where c.status in ?1 order by c.firstDay, c.id",
                        OPEN)
                .page(Page.ofSize(MOST_OPEN))
                .list();
    }

    /** The same of those that were completed in this time and of which nobody has said what they brought. */
    List<Course> unreviewed(LocalDate from, LocalDate to) {
        return find("""
                        from Course c join fetch c.child join fetch c.performedBy join fetch c.prescribedBy
                        where c.status = ?1 and c.endedOn between ?2 and ?3 and not exists (select 1
                        from CourseReview r where r.course = c and r.occasion = ?4)
                        order by c.endedOn, c.id""", CourseStatus.COMPLETED, from, to, Occasion.END)
                .page(Page.ofSize(MOST_UNREVIEWED))
                .list();
    }

    /** Of the open courses, by course. */
    Map<UUID, Tally> tallies() {
        return find("""
                        select s.course.id, sum(case when s.status in (DONE, STOPPED) then 1 else 0 end),
                        sum(case when s.status in (POSTPONED, MISSED) then 1 else 0 end),
                        max(case when s.status in (DONE, STOPPED) then s.plannedOn else null end)
                        from TreatmentSession s where s.course.status in ?1 group by s.course.id""", OPEN).project(Tally.class).page(Page.ofSize(MOST_OPEN)).stream()
                .collect(Collectors.toMap(Tally::courseId, Function.identity()));
    }

    /** Of the open courses. */
    List<Written> written() {
        return find("""
                        select r.course.id, r.occasion from CourseReview r where r.course.status in ?1
                        and r.edition = 1 order by r.course.id""", OPEN)
                .project(Written.class)
                .page(Page.ofSize(MOST_OPEN * 2))
                .list();
    }

    /** How the courses that began in this time stand today. */
    List<Standing> standing(Period period) {
        return find("""
                        select c.protocolSlug, c.status, count(c) from Course c where c.firstDay between ?1 and ?2
                        group by c.protocolSlug, c.status""", period.from(), period.to())
                .project(Standing.class)
                .page(Page.ofSize(MOST_OPEN))
                .list();
    }
}
