package org.tenfold.homeprogramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.course.Course;
import org.tenfold.course.Courses;
import org.tenfold.shared.rule.Refusal;
import org.tenfold.shared.store.FormReceipt;
import org.tenfold.shared.store.FormReceipts;

/**
 * A parent writes down what was done at home or left out, today or in the week before, or takes it back. What concerns
 * one course is kept one after the other, so that two taps at once make one entry.
 */
@ApplicationScoped
public class KeepingTheDiary {

    @Inject
    Courses courses;

    @Inject
    HomeProgrammes programmes;

    @Inject
    Diary diary;

    @Inject
    FormReceipts receipts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * What is entered at once.
     *
     * @param exerciseId null for all that is left in the round
     * @param notDoneWhy null when it was done
     * @param formKey of the form that was sent; null where there is none
     */
    public record Tap(
            UUID courseId,
            LocalDate day,
            String exerciseId,
            int round,
            NotDoneWhy notDoneWhy,
            DiaryWords words,
            UUID formKey) {}

    /** The tap by which it can be taken back; none when everything stood there already. */
    @Transactional
    public Optional<UUID> enter(Tap tap, Account by) {
        LocalDate today = by.clinic().today(clock);
        DaysToFill.admit(tap.day(), today);
        Course course = courses.findById(tap.courseId(), LockModeType.PESSIMISTIC_WRITE);
        HomeProgramme programme = programmes
                .between(tap.day(), tap.day(), List.of(course), by.clinic())
                .get(course.id())
                .on(tap.day());
        List<TodaysExercise> left = left(programme, tap);
        if (left.isEmpty() || isSentAgain(tap.formKey())) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        left.forEach(one -> {
            DiaryEntry.OfADay planned = new DiaryEntry.OfADay(
                    programme.plan().isByADoctor() ? programme.plan().chosen().id() : null,
                    tap.day(),
                    one.exercise().id(),
                    tap.round(),
                    tap.notDoneWhy());
            diary.persist(new DiaryEntry(course, planned, id, tap.words(), by, now));
            write(course.id(), course.child().id(), by, detail(planned));
        });
        return Optional.of(id);
    }

    private static List<TodaysExercise> left(HomeProgramme programme, Tap tap) {
        if (!programme.state().isOpen()) {
            throw new Refusal("exerciseIsNotOffered");
        }
        if (tap.exerciseId() == null) {
            if (tap.round() < 1 || tap.round() > programme.rounds()) {
                throw new Refusal("exerciseIsNotOffered");
            }
            return programme.leftIn(tap.round());
        }
        TodaysExercise exercise = programme
                .exercise(tap.exerciseId())
                .filter(today -> today.has(tap.round()) && !today.isResting())
                .orElseThrow(() -> new Refusal("exerciseIsNotOffered"));
        return exercise.isSettledIn(tap.round()) ? List.of() : List.of(exercise);
    }

    /** The course is held, so that of two forms at once the second finds the receipt of the first. */
    private boolean isSentAgain(UUID formKey) {
        if (formKey == null) {
            return false;
        }
        if (receipts.has(formKey)) {
            return true;
        }
        receipts.persist(new FormReceipt(formKey, clock.instant()));
        return false;
    }

    /** It was not so after all: what the tap has written is gone, and the trail keeps that it was there. */
    @Transactional
    public void takeBack(List<DiaryEntry> entries, Account by) {
        LocalDate today = by.clinic().today(clock);
        entries.forEach(entry -> {
            DaysToFill.admit(entry.doneOn(), today);
            diary.delete(entry);
            write(
                    entry.courseId(),
                    entry.child().id(),
                    by,
                    entry.exerciseId() + ", " + entry.doneOn() + ", round " + entry.round() + ", taken back");
        });
    }

    /** Who it was, how the child was, a remark: said later, or otherwise. */
    @Transactional
    public void say(DiaryEntry entry, DiaryWords words, Account by) {
        DaysToFill.admit(entry.doneOn(), by.clinic().today(clock));
        entry.say(words);
        write(
                entry.courseId(),
                entry.child().id(),
                by,
                entry.exerciseId() + ", " + entry.doneOn() + ", round " + entry.round() + ", words");
    }

    private static String detail(DiaryEntry.OfADay planned) {
        String what = planned.exerciseId() + ", " + planned.day() + ", round " + planned.round();
        return planned.notDoneWhy() == null
                ? what
                : what + ", left out: " + planned.notDoneWhy().name().toLowerCase(Locale.ROOT);
    }

    private void write(UUID courseId, UUID childId, Account by, String detail) {
        trail.record(by.actor(), AuditAction.TICKED, AuditSubject.ofChild("course", courseId, childId), detail);
    }
}
