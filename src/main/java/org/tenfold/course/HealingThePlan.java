package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tenfold.account.Accounts;
import org.tenfold.child.Children;
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
    PlanShifts shifts;

    @Inject
    Clinics clinics;

    @Inject
    ClosedDays closedDays;

    @Inject
    Children children;

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
        follow(planner, over, following, day.plusDays(course.spacingDays()));
        moved.fire(new SessionMoved(over, next));
        return next;
    }

    /**
     * Dates the rest of the course anew from this day on: what lies before it moves, and a session that was postponed or
     * missed without a new day gets one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void from(Course course, LocalDate earliest, MovedWhy why) {
        CoursePlanner planner = planner(course, earliest);
        List<TreatmentSession> all = sessions.of(course.id());
        LocalDate next = afterTheLastHeld(course, all, earliest);
        for (TreatmentSession latest : latest(all)) {
            if (latest.isPlanned() && latest.plannedOn().isBefore(next)) {
                latest.moveTo(
                        planner.next(next, course.hour(), course.minutes()).day(), why);
            } else if (latest.isToBeRepeated()) {
                TreatmentSession over = latest;
                latest = over.again(
                        planner.next(next, course.hour(), course.minutes()).day(), why);
                sessions.persist(latest);
                moved.fire(new SessionMoved(over, latest));
            }
            if (latest.isPlanned()) {
                next = latest.plannedOn().plusDays(course.spacingDays());
            }
        }
    }

    /** The latest attempt of each session, in order. */
    private static Collection<TreatmentSession> latest(List<TreatmentSession> attemptsInOrder) {
        Map<Integer, TreatmentSession> byNumber = new TreeMap<>();
        attemptsInOrder.forEach(attempt -> byNumber.put(attempt.number(), attempt));
        return byNumber.values();
    }

    private static LocalDate afterTheLastHeld(Course course, List<TreatmentSession> all, LocalDate earliest) {
        return all.stream()
                .filter(TreatmentSession::isHeld)
                .map(session -> session.plannedOn().plusDays(course.spacingDays()))
                .filter(earliest::isBefore)
                .max(LocalDate::compareTo)
                .orElse(earliest);
    }

    /** Whether the course can still have this day and these for its sessions. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean areFree(Course course, LocalDate first, List<LocalDate> others) {
        CoursePlanner planner = planner(course, first);
        return Stream.concat(Stream.of(first), others.stream())
                .allMatch(day ->
                        planner.next(day, course.hour(), course.minutes()).day().equals(day));
    }

    private void follow(
            CoursePlanner planner, TreatmentSession over, List<TreatmentSession> following, LocalDate first) {
        Course course = over.course();
        LocalDate earliest = first;
        for (TreatmentSession session : following) {
            if (session.plannedOn().isBefore(earliest)) {
                LocalDate day =
                        planner.next(earliest, course.hour(), course.minutes()).day();
                shifts.persist(new PlanShift(over, session, day));
                session.moveTo(day, MovedWhy.EARLIER_SESSION_MOVED);
            }
            earliest = session.plannedOn().plusDays(course.spacingDays());
        }
    }

    private List<TreatmentSession> planned(Course course) {
        return sessions.of(course.id()).stream()
                .filter(TreatmentSession::isPlanned)
                .toList();
    }

    /** No hour of a masseur is given twice, and no child gets two sessions on a day. */
    private CoursePlanner planner(Course course, LocalDate from) {
        children.findById(course.child().id(), LockModeType.PESSIMISTIC_WRITE);
        accounts.findById(course.performedBy().id(), LockModeType.PESSIMISTIC_WRITE);
        return new CoursePlanner(
                new ClinicCalendar(clinics.findById(course.clinic()), closedDays.from(from)),
                sessions.taken(course.performedBy().id(), from, course.id()),
                sessions.daysOf(course.child().id(), from, course.id()));
    }
}
