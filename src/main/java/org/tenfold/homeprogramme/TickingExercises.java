package org.tenfold.homeprogramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.shared.rule.Refusal;

/**
 * A parent ticks what was done today, or takes a tick back. Ticks of one course are kept one after the other, so that
 * two taps at once make one tick.
 */
@ApplicationScoped
public class TickingExercises {

    @Inject
    Courses courses;

    @Inject
    HomeProgrammes programmes;

    @Inject
    Diary diary;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The exercise was done in this round. A tick that is there stays as it is. */
    @Transactional
    public void tick(UUID courseId, String exerciseId, int round, Account by) {
        Course course = alone(courseId);
        LocalDate today = by.clinic().today(clock);
        TodaysExercise exercise = offered(programmes.on(today, course), exerciseId, round);
        if (!exercise.isDoneIn(round)) {
            keep(course, List.of(exercise), round, by, today);
        }
    }

    /** Everything was done in this round. */
    @Transactional
    public void tickAll(UUID courseId, int round, Account by) {
        Course course = alone(courseId);
        LocalDate today = by.clinic().today(clock);
        HomeProgramme programme = programmes.on(today, course);
        if (programme.isEmpty() || round < 1 || round > programme.rounds()) {
            throw new Refusal("exerciseIsNotOffered");
        }
        List<TodaysExercise> left = programme.exercises().stream()
                .filter(exercise -> !exercise.isDoneIn(round))
                .toList();
        keep(course, left, round, by, today);
    }

    /** It was not done after all. */
    @Transactional
    public void untick(UUID courseId, String exerciseId, int round, Account by) {
        Course course = alone(courseId);
        LocalDate today = by.clinic().today(clock);
        offered(programmes.on(today, course), exerciseId, round);
        Optional<DiaryEntry> ticked = diary.on(today, List.of(courseId)).stream()
                .filter(entry -> entry.isOf(exerciseId) && entry.round() == round)
                .findFirst();
        ticked.ifPresent(entry -> {
            diary.delete(entry);
            write(course, by, exerciseId + ", round " + round + ", taken back");
        });
    }

    private Course alone(UUID courseId) {
        return courses.findById(courseId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static TodaysExercise offered(HomeProgramme programme, String exerciseId, int round) {
        return programme
                .exercise(exerciseId)
                .filter(exercise -> round >= 1 && round <= programme.rounds())
                .orElseThrow(() -> new Refusal("exerciseIsNotOffered"));
    }

    private void keep(Course course, List<TodaysExercise> done, int round, Account by, LocalDate today) {
        done.forEach(exercise -> {
            String id = exercise.exercise().id();
            diary.persist(new DiaryEntry(course.child(), course.id(), id, today, round, by, clock.instant()));
            write(course, by, id + ", round " + round);
        });
    }

    private void write(Course course, Account by, String detail) {
        trail.record(
                by.actor(),
                AuditAction.TICKED,
                AuditSubject.ofChild("course", course.id(), course.child().id()),
                detail);
    }
}
