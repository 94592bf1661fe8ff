package org.tenfold.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tenfold.course.MovedWhy;
import org.tenfold.course.SessionStatus;
import org.tenfold.course.TreatmentSession;

/** The sessions and reviews of a clinic over a time, counted by the store. */
@ApplicationScoped
class SessionFigures implements PanacheRepositoryBase<TreatmentSession, UUID> {

    private static final int MOST = 5000;

    /** How often sessions were put off in one way, for one recorded reason. */
    public record Recorded(String slug, SessionStatus status, String rule, String words, MovedWhy moved, Long times) {}

    /** How many reviews at the end of courses from a protocol say so. */
    public record Said(String slug, Outcome outcome, Goal goal, NextStep next, Long reviews) {}

    /** Attempts of this time that took place or were put off. */
    long attempts(Period period) {
        return count(
                "plannedOn between ?1 and ?2 and status in ?3",
                period.from(),
                period.to(),
                List.of(SessionStatus.DONE, SessionStatus.STOPPED, SessionStatus.POSTPONED, SessionStatus.MISSED));
    }

    List<Recorded> putOff(Period period) {
        return find("""
                        select s.course.protocolSlug, s.status, s.outcome.rule, s.outcome.reason, n.movedWhy, count(s)
                        from TreatmentSession s left join TreatmentSession n on n.course = s.course
                        and n.number = s.number and n.attempt = s.attempt + 1
                        where s.plannedOn between ?1 and ?2 and s.status in ?3
                        group by s.course.protocolSlug, s.status, s.outcome.rule, s.outcome.reason, n.movedWhy""", period.from(), period.to(), List.of(SessionStatus.POSTPONED, SessionStatus.MISSED))
                .project(Recorded.class)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** The editions that count. */
    List<Said> said(Period period) {
        return find("""
                        select r.course.protocolSlug, r.outcome, r.goal, r.next, count(r) from CourseReview r
                        where r.occasion = ?1 and r.signedOn between ?2 and ?3 and not exists (select 1
                        from CourseReview n where n.course = r.course and n.occasion = r.occasion
                        and n.edition > r.edition)
                        group by r.course.protocolSlug, r.outcome, r.goal, r.next""", Occasion.END, period.from(), period.to())
                .project(Said.class)
                .page(Page.ofSize(MOST))
                .list();
    }
}
