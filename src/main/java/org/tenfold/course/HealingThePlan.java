package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.tenfold.account.Accounts;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.clinic.Clinics;
import org.tenfold.clinic.ClosedDays;

/**
 * Dates what has to be dated anew, so that the order of the sessions and the days between them hold. A session that can
 * stay where it is stays.
 */
@ApplicationScoped
public class HealingThePlan {

    @Inject
    TreatmentSessions sessions;

    @Inject
    Clinics clinics;

    @Inject
    ClosedDays closedDays;

    @Inject
    Accounts accounts;

    @Inject
    Event<SessionMoved> moved;

    /**
     * Gives a session that was postponed or missed its next attempt, not before the earliest day, and moves what
     * follows.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TreatmentSession again(TreatmentSession over, LocalDate earliest, MovedWhy why) {
        Course course = over.course();
        CoursePlanner planner = planner(course, earliest);
        LocalDate day = planner.next(earliest, course.hour(), course.minutes()).day();
        TreatmentSession next = over.again(day, why);
        sessions.persist(next);
        List<TreatmentSession> following = planned(course).stream()
                .filter(session -> session.number() > over.number())
                .toList();
        follow(planner, course, following, day.plusDays(course.spacingDays()), MovedWhy.EARLIER_SESSION_MOVED);
        moved.fire(new SessionMoved(over, next));
        return next;
    }

    /** Dates the planned sessions anew from this day on, where they would lie before it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void from(Course course, LocalDate earliest, MovedWhy why) {
        follow(planner(course, earliest), course, planned(course), earliest, why);
    }

    private static void follow(
            CoursePlanner planner, Course course, List<TreatmentSession> following, LocalDate first, MovedWhy why) {
        LocalDate earliest = first;
        for (TreatmentSession session : following) {
            if (session.plannedOn().isBefore(earliest)) {
                session.moveTo(
                        planner.next(earliest, course.hour(), course.minutes()).day(), why);
            }
            earliest = session.plannedOn().plusDays(course.spacingDays());
        }
    }

    private List<TreatmentSession> planned(Course course) {
        return sessions.of(course.id()).stream()
                .filter(TreatmentSession::isPlanned)
                .toList();
    }

    /** Plans of one masseur are made one after the other, so that no hour is given twice. */
    private CoursePlanner planner(Course course, LocalDate from) {
        accounts.findById(course.performedBy().id(), LockModeType.PESSIMISTIC_WRITE);
        return new CoursePlanner(
                new ClinicCalendar(clinics.findById(course.clinic()), closedDays.from(from)),
                sessions.taken(course.performedBy().id(), from, course.id()),
                sessions.daysOf(course.child().id(), from, course.id()));
    }
}
