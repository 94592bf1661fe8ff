package org.tenfold.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenfold.FixedTime;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Sex;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOrder;
import org.tenfold.course.PlannedDay;
import org.tenfold.course.TreatmentSession;
import org.tenfold.library.Protocol;
import org.tenfold.library.TheLibrary;
import org.tenfold.shared.text.Language;

/** Which step is before the masseur, and how long the hands have worked, by what is kept and nothing else. */
class StepOrderTest {

    private static final Protocol NUMBER_TEN = TheLibrary.protocol("massage-no-10");
    private static final Instant BEGAN = FixedTime.MONDAY_MORNING;
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    private final Account ivan =
            new Account(null, Role.MASSEUR, "Ivan Sokolov", "ivan@north.example", Language.EN, Set.of(), BEGAN);
    private final TreatmentSession session = begun();
    private final List<TableStep> steps = steps();
    private final List<StepRun> runs = new ArrayList<>();
    private final List<SessionPause> pauses = new ArrayList<>();

    @Test
    void the_first_step_runs_since_the_session_began() {
        Running running = after(Duration.ofSeconds(90));
        assertEquals(steps.get(0), running.current());
        assertEquals("1:30", running.stepTime().shown());
        assertFalse(running.hasEarlier());
        assertEquals(0, running.behind());
    }

    @Test
    void a_step_that_is_done_gives_way_to_the_next_one() {
        ran(0, 0, 60, StepRun.Outcome.DONE, null);
        runs.add(new StepRun(session, id(1), at(60)));
        Running running = after(Duration.ofSeconds(75));
        assertEquals(steps.get(1), running.current());
        assertEquals("0:15", running.stepTime().shown());
        assertEquals("1:15", running.wholeTime().shown());
        assertTrue(running.lines().get(0).isDone());
        assertTrue(running.lines().get(1).current());
        assertNull(running.lines().get(2).run());
    }

    @Test
    void a_skipped_step_says_why() {
        ran(0, 0, 60, StepRun.Outcome.SKIPPED, SkippedWhy.CRYING);
        runs.add(new StepRun(session, id(1), at(60)));
        Running.Line skipped = after(Duration.ofSeconds(61)).lines().get(0);
        assertTrue(skipped.isSkipped());
        assertEquals(SkippedWhy.CRYING, skipped.run().reason());
    }

    @Test
    void a_step_that_one_went_back_to_runs_anew() {
        ran(0, 0, 60, StepRun.Outcome.DONE, null);
        ran(1, 60, 90, StepRun.Outcome.LEFT, null);
        runs.add(new StepRun(session, id(0), at(90)));
        Running running = after(Duration.ofSeconds(100));
        assertEquals(steps.get(0), running.current());
        assertEquals("0:10", running.stepTime().shown());
        assertFalse(running.lines().get(0).isDone(), "it runs");
        assertFalse(running.lines().get(1).isDone(), "it was left");
    }

    @Test
    void after_the_last_step_nothing_is_before_the_masseur() {
        for (int i = 0; i < steps.size(); i++) {
            ran(i, i * 10, i * 10 + 10, StepRun.Outcome.DONE, null);
        }
        Running running = after(Duration.ofMinutes(9));
        assertNull(running.current());
        assertTrue(running.hasEarlier(), "there is a way back");
        assertEquals(steps.size(), running.behind());
    }

    @Test
    void while_the_hands_rest_the_clock_stands_still() {
        paused(30, 50);
        paused(80, null);
        Running running = after(Duration.ofSeconds(600));
        assertTrue(running.isPaused());
        assertEquals("1:00", running.stepTime().shown());
        assertEquals(1, running.wholeTime().minutes());
    }

    @Test
    void a_pause_counts_only_as_far_as_it_lies_within() {
        ran(0, 0, 60, StepRun.Outcome.DONE, null);
        runs.add(new StepRun(session, id(1), at(60)));
        paused(40, 70);
        assertEquals("0:10", after(Duration.ofSeconds(80)).stepTime().shown());
        assertEquals("0:50", after(Duration.ofSeconds(80)).wholeTime().shown());
    }

    @Test
    void minutes_that_have_begun_count() {
        assertEquals(0, after(Duration.ZERO).wholeTime().minutes());
        assertEquals(1, after(Duration.ofSeconds(1)).wholeTime().minutes());
        assertEquals(2, after(Duration.ofSeconds(61)).wholeTime().minutes());
    }

    @Test
    void work_beyond_the_cap_of_the_schedule_is_told_with_its_line() {
        Running running = after(Duration.ZERO);
        assertTrue(running.wholeTime().limit() != null, "massage No. 10 says how long a session takes at most");
        Duration most = running.wholeTime().limit();
        assertEquals(List.of(), after(most).capsPassed());
        assertFalse(after(most.plusSeconds(1)).capsPassed().isEmpty());
    }

    @Test
    void an_outcome_can_be_undone_for_ten_seconds_and_the_way_there() {
        assertTrue(UndoWindow.isOpen(BEGAN, BEGAN));
        assertTrue(UndoWindow.isOpen(BEGAN, at(15)));
        assertFalse(UndoWindow.isOpen(BEGAN, at(15).plusMillis(1)));
    }

    private Running after(Duration passed) {
        return new Running(session, NUMBER_TEN, steps, runs, pauses, BEGAN.plus(passed));
    }

    private void ran(int step, int from, int to, StepRun.Outcome outcome, SkippedWhy why) {
        StepRun run = new StepRun(session, id(step), at(from));
        run.end(outcome, why, ivan, at(to));
        runs.add(run);
    }

    private void paused(int from, Integer to) {
        SessionPause pause = new SessionPause(session, ivan, at(from));
        if (to != null) {
            pause.end(at(to));
        }
        pauses.add(pause);
    }

    private String id(int step) {
        return steps.get(step).step().id();
    }

    private static Instant at(int seconds) {
        return BEGAN.plusSeconds(seconds);
    }

    private static List<TableStep> steps() {
        List<TableStep> steps = new ArrayList<>();
        NUMBER_TEN
                .defaultVariant()
                .orElseThrow()
                .offeredSteps()
                .forEach(step -> steps.add(new TableStep(step, steps.size() + 1, null, List.of(), List.of())));
        return steps;
    }

    private TreatmentSession begun() {
        Child mira = new Child(new ChildDetails("N-1", "Mira", "Lind", LocalDate.of(2025, 12, 1), null, Sex.GIRL));
        CourseOrder order = new CourseOrder(
                mira,
                NUMBER_TEN,
                NUMBER_TEN.defaultVariant().orElseThrow().id(),
                ivan,
                ivan,
                MONDAY,
                LocalTime.of(10, 0),
                10,
                1,
                15,
                "Stronger",
                Map.of(),
                Map.of());
        TreatmentSession first =
                new TreatmentSession(new Course(order, 1, BEGAN), 1, new PlannedDay(MONDAY, List.of()));
        first.begin(ivan, BEGAN, MONDAY);
        return first;
    }
}
