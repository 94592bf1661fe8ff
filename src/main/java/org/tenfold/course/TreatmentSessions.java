package org.tenfold.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sessions of the clinic's courses. */
@ApplicationScoped
public class TreatmentSessions implements PanacheRepositoryBase<TreatmentSession, UUID> {

    private static final int MOST_OF_COURSE = 400;
    private static final int MOST_OF_DAY = 200;
    private static final int MOST_TAKEN = 10_000;
    private static final List<SessionStatus> AHEAD = List.of(SessionStatus.PLANNED, SessionStatus.IN_PROGRESS);

    /** With its course, child and people, in one statement. */
    public Optional<TreatmentSession> whole(UUID id) {
        return find(
                        "from TreatmentSession s join fetch s.course c join fetch s.child join fetch s.performedBy"
                                + " join fetch c.prescribedBy where s.id = ?1",
                        id)
                .firstResultOptional();
    }

    /** All attempts of all sessions of a course, in order. */
    public List<TreatmentSession> of(UUID courseId) {
        return find("course.id = ?1 order by number, attempt", courseId)
                .page(Page.ofSize(MOST_OF_COURSE))
                .list();
    }

    /** All attempts of all sessions of several courses, course by course. */
    public List<TreatmentSession> of(Collection<UUID> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return find("course.id in ?1 order by course.id, number, attempt", courseIds)
                .page(Page.ofSize(MOST_OF_COURSE * 10))
                .list();
    }

    /** The masseur's day, in order, with child and course. */
    public List<TreatmentSession> ofDay(UUID masseurId, LocalDate day) {
        return find(
                        "from TreatmentSession s join fetch s.course join fetch s.child where s.performedBy.id = ?1"
                                + " and s.plannedOn = ?2 order by s.plannedAt, s.id",
                        masseurId,
                        day)
                .page(Page.ofSize(MOST_OF_DAY))
                .list();
    }

    /** How many sessions of the clinic stand on this day, by where they stand. */
    public Map<SessionStatus, Long> countsOn(LocalDate day) {
        return find("select s.status, count(s) from TreatmentSession s where s.plannedOn = ?1 group by s.status", day)
                .project(Count.class)
                .page(Page.ofSize(SessionStatus.values().length))
                .stream()
                .collect(Collectors.toMap(Count::status, Count::sessions));
    }

    /** How many sessions stand so. */
    public record Count(SessionStatus status, Long sessions) {}

    /** What the masseur has left open on days before this one, the oldest first. */
    public List<TreatmentSession> overdue(UUID masseurId, LocalDate today) {
        return find(
                        "from TreatmentSession s join fetch s.course join fetch s.child where s.performedBy.id = ?1"
                                + " and s.plannedOn < ?2 and s.plannedOn >= ?3 and s.status in ?4 order by s.plannedOn, s.plannedAt, s.id",
                        masseurId,
                        today,
                        today.minusDays(60),
                        AHEAD)
                .page(Page.ofSize(MOST_OF_DAY))
                .list();
    }

    /** What runs in the hands of others, of children in whose care team the masseur is, the longest running first. */
    public List<TreatmentSession> runningBeside(UUID masseurId, LocalDate from) {
        return find(
                        "from TreatmentSession s join fetch s.course join fetch s.child join fetch s.performedBy"
                                + " where s.status = ?1 and s.plannedOn >= ?2 and s.performedBy.id <> ?3"
                                + " and exists (select 1 from CareTeamMembership m where m.child = s.child"
                                + " and m.member.id = ?3 and m.endedAt is null) order by s.startedAt, s.id",
                        SessionStatus.IN_PROGRESS,
                        from,
                        masseurId)
                .page(Page.ofSize(MOST_OF_DAY))
                .list();
    }

    /** The sessions of a child, of all its courses, the newest day first, with course and masseur. */
    public List<TreatmentSession> newestOf(UUID childId, int size) {
        return find(
                        "from TreatmentSession s join fetch s.course join fetch s.performedBy where s.child.id = ?1"
                                + " order by s.plannedOn desc, s.id desc",
                        childId)
                .page(Page.ofSize(size))
                .list();
    }

    List<TreatmentSession> allOf(UUID childId) {
        return newestOf(childId, MOST_OF_COURSE * 10);
    }

    /** The same from before this place on. */
    public List<TreatmentSession> earlierOf(UUID childId, LocalDate plannedOn, UUID id, int size) {
        return find(
                        "from TreatmentSession s join fetch s.course join fetch s.performedBy where s.child.id = ?1"
                                + " and (s.plannedOn < ?2 or (s.plannedOn = ?2 and s.id < ?3))"
                                + " order by s.plannedOn desc, s.id desc",
                        childId,
                        plannedOn,
                        id)
                .page(Page.ofSize(size))
                .list();
    }

    /** What lies ahead of these children, in order. */
    public List<TreatmentSession> ahead(Collection<UUID> childIds, LocalDate from) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        return find(
                        "from TreatmentSession s join fetch s.course where s.child.id in ?1 and s.plannedOn >= ?2 and s.status in ?3"
                                + " order by s.plannedOn, s.plannedAt, s.id",
                        childIds,
                        from,
                        AHEAD)
                .page(Page.ofSize(MOST_OF_COURSE))
                .list();
    }

    /** When the masseur is taken from this day on, but for what the course itself still has planned. */
    public List<CoursePlanner.Taken> taken(UUID masseurId, LocalDate from, UUID exceptCourse) {
        return find(
                        "select s.plannedOn, s.plannedAt, s.minutes from TreatmentSession s where s.performedBy.id = ?1"
                                + " and s.plannedOn >= ?2 and s.status in ?3 and s.course.id <> ?4"
                                + " order by s.plannedOn, s.plannedAt",
                        masseurId,
                        from,
                        AHEAD,
                        exceptCourse)
                .project(CoursePlanner.Taken.class)
                .page(Page.ofSize(MOST_TAKEN))
                .list();
    }

    /** The days from this one on that the child has a session, but for what the course itself still has planned. */
    public List<LocalDate> daysOf(UUID childId, LocalDate from, UUID exceptCourse) {
        return find(
                        "child.id = ?1 and plannedOn >= ?2 and (status in ?3 or (status = ?4 and course.id <> ?5))"
                                + " order by plannedOn",
                        childId,
                        from,
                        List.of(SessionStatus.IN_PROGRESS, SessionStatus.DONE, SessionStatus.STOPPED),
                        SessionStatus.PLANNED,
                        exceptCourse)
                .page(Page.ofSize(MOST_OF_COURSE))
                .list()
                .stream()
                .map(TreatmentSession::plannedOn)
                .toList();
    }

    /** Whether another session of the child has begun since this moment, whatever became of it. */
    public boolean hasOtherBegunSince(UUID childId, Instant since, UUID exceptId) {
        return count("child.id = ?1 and startedAt >= ?2 and id <> ?3", childId, since, exceptId) > 0;
    }
}
