package org.tenfold.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Children;
import org.tenfold.child.Guardianship;
import org.tenfold.child.Guardianships;
import org.tenfold.child.Reach;
import org.tenfold.child.RecordedCondition;
import org.tenfold.child.RecordedConditions;
import org.tenfold.clinic.Clinic;
import org.tenfold.clinic.ClinicCalendar;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOrder;
import org.tenfold.library.Library;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.PlanKey;

/** The children of a demo clinic, whom they have around them, and how far their courses have come by today. */
@ApplicationScoped
class DemoStory {

    @Inject
    Children children;

    @Inject
    Guardianships guardianships;

    @Inject
    RecordedConditions conditions;

    @Inject
    Library library;

    @Inject
    PastCourses pastCourses;

    @Inject
    PastReviews pastReviews;

    @Inject
    PastMeasurements pastMeasurements;

    @Inject
    PastDiary pastDiary;

    @Inject
    TodaysCheckIns todaysCheckIns;

    @Inject
    Clock clock;

    void tell(DemoClinic written, Map<String, Account> people) {
        Account doctor = people.values().stream()
                .filter(person -> person.role() == Role.DOCTOR)
                .findFirst()
                .orElseThrow();
        Clinic clinic = doctor.clinic();
        for (DemoClinic.DemoChild told : written.children()) {
            Child child = child(told, clinic.today(clock), people, doctor);
            told.measured().forEach(one -> pastMeasurements.record(one, child, people));
            for (DemoClinic.DemoCourse course : told.courses()) {
                Course recorded = pastCourses.record(
                        order(course, child, people, clinic),
                        Math.max(1, course.ordinal()),
                        course.done(),
                        new ClinicCalendar(clinic, List.of()));
                pastReviews.record(course, recorded);
                told.guardians().stream()
                        .findFirst()
                        .ifPresent(address ->
                                pastDiary.record(course.home(), recorded, people.get(address), clinic.today(clock)));
            }
            told.guardians().stream()
                    .findFirst()
                    .ifPresent(address -> todaysCheckIns.record(told.checkIn(), child, people.get(address)));
        }
    }

    private Child child(DemoClinic.DemoChild told, LocalDate today, Map<String, Account> people, Account doctor) {
        Child child = new Child(new ChildDetails(
                told.number(),
                told.given(),
                told.family(),
                today.minusDays(told.ageInDays()),
                told.gestationInDays(),
                told.sex()));
        children.persist(child);
        for (String address : told.guardians()) {
            guardianships.persist(
                    new Guardianship(child, people.get(address), Reach.TAKES_PART, today.minusDays(30), null));
        }
        told.relatives()
                .forEach(one -> guardianships.persist(Guardianship.lent(
                        child,
                        people.get(one.address()),
                        one.relation(),
                        one.reach(),
                        today,
                        today.plusDays(one.days()),
                        people.get(told.guardians().get(0)))));
        told.conditions().forEach(code -> record(child, RecordedCondition.Kind.CONDITION, code, today, doctor));
        told.devices().forEach(code -> record(child, RecordedCondition.Kind.DEVICE, code, today, doctor));
        return child;
    }

    private void record(Child child, RecordedCondition.Kind kind, String code, LocalDate today, Account doctor) {
        conditions.persist(
                new RecordedCondition(child, kind, code, today.minusDays(20), null, doctor, clock.instant()));
    }

    private CourseOrder order(DemoClinic.DemoCourse course, Child child, Map<String, Account> people, Clinic clinic) {
        Protocol protocol = library.current(course.protocol()).orElseThrow();
        LocalDate today = clinic.today(clock);
        return new CourseOrder(
                child,
                protocol,
                protocol.defaultVariant().orElseThrow().id(),
                people.get(course.doctor()),
                people.get(course.masseur()),
                pastCourses.firstDay(
                        today.minusDays(course.endedDaysAgo()), course.done(), new ClinicCalendar(clinic, List.of())),
                LocalTime.parse(course.hour()),
                course.sessions(),
                usual(protocol, PlanKey.DAYS_BETWEEN_SESSIONS, 1),
                usual(protocol, PlanKey.SESSION_MINUTES, 20),
                course.goal(),
                answers(course, today),
                Map.of());
    }

    private static int usual(Protocol protocol, PlanKey key, int otherwise) {
        return protocol.schedule(key)
                .map(line -> line.usual().orElse(otherwise))
                .orElse(otherwise);
    }

    /** Answers as they are told; "-10 days" is a date before today. */
    private static Map<String, String> answers(DemoClinic.DemoCourse course, LocalDate today) {
        return course.answers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> dated(entry.getValue(), today)));
    }

    private static String dated(String answer, LocalDate today) {
        if (!answer.matches("-\\d+ days")) {
            return answer;
        }
        return today.minusDays(Long.parseLong(answer.substring(1, answer.indexOf(' '))))
                .toString();
    }
}
