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
import org.tenfold.child.Children;
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
    Children children;

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
    Event<DoctorAsked> asked;

    @Inject
    Clock clock;

    /**
     * The order as it would be signed now.
     *
     * @throws Refusal when no day can be found for a session
     */
    @Transactional(dontRollbackOn = Refusal.class)
    public CourseDraft draft(CourseOrder order) {
        List<PlannedDay> plan = planner(order)
                .days(order.firstDay(), order.hour(), order.minutes(), order.sessions(), order.spacingDays());
        return new CourseDraft(plan, eligibility.of(order.beginning(plan.get(0).day())));
    }

    /**
     * Signs the order as the doctor saw it. Every refusal comes before anything is written.
     *
     * @param seen the days of the plan that the doctor saw
     * @throws Refusal when a rule blocks that nobody may set aside, a reason is missing, or the plan is no longer the one
     *     that was seen
     */
    @Transactional(dontRollbackOn = Refusal.class)
    public Course sign(CourseOrder order, List<LocalDate> seen) {
        planOneAfterTheOther(order);
        CourseDraft draft = draft(order);
        refuse(order, draft, seen);
        Instant now = clock.instant();
        Course course = new Course(order, ordinal(order), now);
        courses.persist(course);
        for (int i = 0; i < draft.plan().size(); i++) {
            sessions.persist(new TreatmentSession(course, i + 1, draft.plan().get(i)));
        }
        careTeam.persist(new CareTeamMembership(order.child(), order.performedBy(), course.id(), now));
        writeDown(order, draft.assessment(), course, now);
        draft.assessment()
                .escalations()
                .forEach(finding ->
                        asked.fire(new DoctorAsked(course, null, finding.rule(), order.prescribedBy(), now)));
        assigned.fire(new CourseAssigned(course));
        return course;
    }

    /** No hour of a masseur is given twice, and no child gets two sessions on a day. */
    private void planOneAfterTheOther(CourseOrder order) {
        children.findById(order.child().id(), LockModeType.PESSIMISTIC_WRITE);
        accounts.findById(order.performedBy().id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void refuse(CourseOrder order, CourseDraft draft, List<LocalDate> seen) {
        LocalDate today = clinics.findById(order.prescribedBy().clinic().key()).today(clock);
        if (order.firstDay().isBefore(today)) {
            throw new Refusal("courseBeginsInThePast");
        }
        if (draft.assessment().isForbidden()) {
            throw new Refusal("ruleForbidsTheCourse");
        }
        if (!draft.assessment().unexplained(order.overrides()).isEmpty()) {
            throw new Refusal("overrideNeedsAReason");
        }
        if (!draft.days().equals(seen)) {
            throw new Refusal("planIsNoLongerTheSame");
        }
    }

    private void writeDown(CourseOrder order, Assessment assessment, Course course, Instant now) {
        Account doctor = order.prescribedBy();
        AuditSubject subject =
                AuditSubject.ofChild("course", course.id(), order.child().id());
        trail.record(doctor.actor(), AuditAction.ASSIGNED, subject, course.protocolSlug());
        for (Finding finding :
                assessment.against().stream().filter(Finding::isOverridable).toList()) {
            String rule = finding.rule().id();
            overrides.persist(new CourseOverride(
                    course, rule, order.overrides().get(rule), assessment.clearedBy(finding.rule()), doctor, now));
            trail.record(doctor.actor(), AuditAction.OVERRIDDEN, subject, rule);
        }
    }

    private int ordinal(CourseOrder order) {
        List<Course> series =
                courses.series(order.child().id(), order.protocol().countsAs());
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
