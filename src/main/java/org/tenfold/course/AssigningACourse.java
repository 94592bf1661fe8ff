package org.tenfold.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Accounts;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.CareTeam;
import org.tenfold.child.CareTeamMembership;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.clinic.Clinics;
import org.tenfold.clinic.ClosedDays;
import org.tenfold.library.rule.Finding;
import org.tenfold.shared.rule.Refusal;

/** A doctor assigns a course: the rules are asked, the days are found, and with his signature both are kept together. */
@ApplicationScoped
public class AssigningACourse {

    /** Means no course where sessions of a course are left out of account. */
    private static final UUID NO_COURSE = new UUID(0, 0);

    @Inject
    Eligibility eligibility;

    @Inject
    Courses courses;

    @Inject
    CourseOverrides overrides;

    @Inject
    TreatmentSessions sessions;

    @Inject
    CareTeam careTeam;

    @Inject
    Accounts accounts;

    @Inject
    Clinics clinics;

    @Inject
    ClosedDays closedDays;

    @Inject
    AuditTrail trail;

    @Inject
    Event<CourseAssigned> assigned;

    @Inject
    Clock clock;

    /** The dated plan of an order, as it would be signed now. */
    @Transactional
    public List<PlannedDay> plan(CourseOrder order) {
        return planner(order)
                .days(order.firstDay(), order.hour(), order.minutes(), order.sessions(), order.spacingDays());
    }

    /**
     * Signs the order as the doctor saw it.
     *
     * @param seen the days of the plan that the doctor saw
     * @throws Refusal when a rule blocks that nobody may set aside, a reason is missing, or the plan is no longer the one
     *     that was seen
     */
    @Transactional
    public Course sign(CourseOrder order, List<LocalDate> seen) {
        refuseWhatRulesForbid(order);
        accounts.findById(order.performedBy().id(), LockModeType.PESSIMISTIC_WRITE);
        List<PlannedDay> plan = plan(order);
        if (!plan.stream().map(PlannedDay::day).toList().equals(seen)) {
            throw new Refusal("planIsNoLongerTheSame");
        }
        Instant now = clock.instant();
        Course course = new Course(order, ordinal(order), now);
        courses.persist(course);
        for (int i = 0; i < plan.size(); i++) {
            sessions.persist(new TreatmentSession(course, i + 1, plan.get(i)));
        }
        careTeam.persist(new CareTeamMembership(order.child(), order.performedBy(), course.id(), now));
        writeDown(order, course, now);
        assigned.fire(new CourseAssigned(course));
        return course;
    }

    private void refuseWhatRulesForbid(CourseOrder order) {
        LocalDate today = clinics.findById(order.prescribedBy().clinic().key()).today(clock);
        if (order.firstDay().isBefore(today)) {
            throw new Refusal("courseBeginsInThePast");
        }
        for (Finding finding : eligibility.of(order)) {
            if (finding.isPass()) {
                continue;
            }
            if (!finding.isOverridable()) {
                throw new Refusal("ruleForbidsTheCourse");
            }
            if (!order.overrides().containsKey(finding.rule().id())) {
                throw new Refusal("overrideNeedsAReason");
            }
        }
    }

    private void writeDown(CourseOrder order, Course course, Instant now) {
        Account doctor = order.prescribedBy();
        AuditSubject subject =
                AuditSubject.ofChild("course", course.id(), order.child().id());
        trail.record(doctor.actor(), AuditAction.ASSIGNED, subject, course.protocolSlug());
        eligibility.of(order).stream()
                .filter(finding -> !finding.isPass())
                .map(finding -> finding.rule().id())
                .forEach(rule -> {
                    overrides.persist(
                            new CourseOverride(course, rule, order.overrides().get(rule), doctor, now));
                    trail.record(doctor.actor(), AuditAction.OVERRIDDEN, subject, rule);
                });
    }

    private int ordinal(CourseOrder order) {
        List<Course> series =
                courses.series(order.child().id(), order.protocol().slug());
        return series.isEmpty() ? 1 : series.get(0).ordinal() + 1;
    }

    private CoursePlanner planner(CourseOrder order) {
        Clinic clinic = clinics.findById(order.prescribedBy().clinic().key());
        return new CoursePlanner(
                new ClinicCalendar(clinic, closedDays.from(order.firstDay())),
                sessions.taken(order.performedBy().id(), order.firstDay(), NO_COURSE),
                sessions.daysOf(order.child().id(), order.firstDay(), NO_COURSE));
    }
}
