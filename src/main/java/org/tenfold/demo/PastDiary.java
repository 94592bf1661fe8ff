package org.tenfold.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.course.Course;
import org.tenfold.homeprogramme.Caregiver;
import org.tenfold.homeprogramme.Diary;
import org.tenfold.homeprogramme.DiaryEntry;
import org.tenfold.homeprogramme.DiaryWords;
import org.tenfold.homeprogramme.HomePlan;
import org.tenfold.homeprogramme.HomePlans;
import org.tenfold.homeprogramme.HomeTraining;
import org.tenfold.homeprogramme.HomeTrainings;
import org.tenfold.homeprogramme.PlannedExercise;
import org.tenfold.homeprogramme.WhoDidIt;

/** Records what was chosen for home when a course began, and what a family has entered day by day until yesterday. */
@ApplicationScoped
class PastDiary {

    @Inject
    HomePlans plans;

    @Inject
    HomeTrainings trainings;

    @Inject
    Diary diary;

    /** A course that is told without a home programme has none chosen. */
    void record(DemoClinic.DemoHome told, Course course, Account family, LocalDate today) {
        if (told == null) {
            return;
        }
        ZoneId zone = family.clinic().zone();
        LocalDate first = LocalDate.ofInstant(course.assignedAt(), zone);
        if (told.trained()) {
            HomeTraining training = new HomeTraining(course.child(), course.id());
            training.record(true, true, course.prescribedBy(), course.assignedAt());
            trainings.persist(training);
        }
        HomePlan plan = new HomePlan(
                course,
                1,
                first,
                told.exercises().stream().map(PastDiary::planned).toList(),
                told.reason(),
                course.prescribedBy(),
                course.assignedAt());
        plans.persist(plan);
        told.diary().forEach(one -> enter(one, plan, course, family, today));
    }

    private static PlannedExercise planned(DemoClinic.DemoExercise told) {
        Set<DayOfWeek> days = told.days().isEmpty() ? EnumSet.allOf(DayOfWeek.class) : told.days();
        return new PlannedExercise(told.exercise(), told.times(), days, told.routine(), told.minutes());
    }

    private void enter(DemoClinic.DemoEntry told, HomePlan plan, Course course, Account family, LocalDate today) {
        LocalDate day = today.minusDays(told.daysAgo());
        if (day.isBefore(plan.from())) {
            return;
        }
        Instant at = day.atTime(told.hour(), 10).atZone(family.clinic().zone()).toInstant();
        WhoDidIt who =
                told.who() == null ? new WhoDidIt(Caregiver.NAMED, family.name()) : new WhoDidIt(told.who(), null);
        List<String> exercises = told.exercise() == null
                ? plan.exercises().stream()
                        .filter(planned -> planned.isOn(day.getDayOfWeek()) && planned.times() >= told.round())
                        .map(PlannedExercise::exerciseId)
                        .toList()
                : List.of(told.exercise());
        UUID tap = UUID.randomUUID();
        exercises.forEach(exercise -> diary.persist(new DiaryEntry(
                course,
                new DiaryEntry.OfADay(plan.id(), day, exercise, told.round(), told.leftOut()),
                tap,
                new DiaryWords(who, told.mood(), told.remark()),
                family,
                at)));
    }
}
