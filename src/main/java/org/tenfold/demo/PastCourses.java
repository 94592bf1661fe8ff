package org.tenfold.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.CareTeam;
import org.tenfold.child.CareTeamMembership;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOrder;
import org.tenfold.course.CoursePlanner;
import org.tenfold.course.Courses;
import org.tenfold.course.PlannedDay;
import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;
import org.tenfold.course.TreatmentSessions;

/** Records courses that began before today, session by session, through the same transitions as at the table. */
@ApplicationScoped
class PastCourses {

    @Inject
    Courses courses;

    @Inject
    TreatmentSessions sessions;

    @Inject
    CareTeam careTeam;

    /** The day on which a course began of which so many sessions were done on the open days before today. */
    LocalDate firstDay(LocalDate today, int done, ClinicCalendar calendar) {
        LocalDate day = today;
        int counted = 0;
        while (counted < done) {
            day = day.minusDays(1);
            if (calendar.isOpen(day)) {
                counted++;
            }
        }
        return day;
    }

    Course record(CourseOrder order, int done, ClinicCalendar calendar) {
        ZoneId zone = order.prescribedBy().clinic().zone();
        Instant assigned =
                order.firstDay().minusDays(2).atTime(12, 0).atZone(zone).toInstant();
        Course course = new Course(order, 1, assigned);
        courses.persist(course);
        careTeam.persist(new CareTeamMembership(order.child(), order.performedBy(), course.id(), assigned));
        List<PlannedDay> days = new CoursePlanner(calendar, List.of(), List.of())
                .days(order.firstDay(), order.hour(), order.minutes(), order.sessions(), order.spacingDays());
        for (int i = 0; i < days.size(); i++) {
            TreatmentSession session = new TreatmentSession(course, i + 1, days.get(i));
            if (i < done) {
                treat(session, order.performedBy(), zone);
            }
            sessions.persist(session);
        }
        if (done == days.size()) {
            LocalDate last = days.get(days.size() - 1).day();
            course.complete(order.performedBy(), last.atTime(18, 0).atZone(zone).toInstant(), last);
        }
        return course;
    }

    private static void treat(TreatmentSession session, Account masseur, ZoneId zone) {
        Instant begun =
                session.plannedOn().atTime(session.plannedAt()).atZone(zone).toInstant();
        session.begin(masseur, begun, session.plannedOn());
        Reaction reaction = session.number() % 3 == 1 ? Reaction.FUSSY_BUT_SETTLES : Reaction.CALM;
        session.complete(masseur, begun.plus(Duration.ofMinutes(session.minutes())), reaction);
    }
}
