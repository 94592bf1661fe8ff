package org.tenfold.homeprogramme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Sex;
import org.tenfold.library.Audience;
import org.tenfold.library.Protocol;
import org.tenfold.library.Purpose;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.Reading;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Span;

/** What a parent is offered on a Monday in May, by the rules alone. */
class HomeProgrammeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Text WORDS = new Text("words", "слова");
    private static final UUID COURSE = UUID.randomUUID();

    private final Child mira = born(LocalDate.of(2026, 2, 4), 280);
    private final HomeExercise butterfly = exercise("butterfly", null, false, false);

    @Test
    void an_open_exercise_is_offered() {
        assertEquals(List.of("butterfly"), offered(mira, false, butterfly));
    }

    @Test
    void what_is_withheld_is_never_offered_not_even_after_training() {
        HomeExercise ball = exercise("ball", null, true, true);
        assertEquals(List.of(), offered(mira, true, ball));
        assertFalse(programme(mira, false, 1, List.of(), ball).awaitsTraining());
    }

    @Test
    void an_exercise_waits_for_its_age_to_the_day() {
        HomeExercise fromThreeMonths = exercise("frog", "3 months", false, false);
        assertEquals(List.of("frog"), offered(mira, false, fromThreeMonths));
        assertEquals(List.of(), offered(born(LocalDate.of(2026, 2, 5), 280), false, fromThreeMonths));
    }

    @Test
    void a_preterm_child_reaches_the_age_by_its_corrected_age() {
        HomeExercise fromThreeMonths = exercise("frog", "3 months", false, false);
        int thirtyTwoWeeks = 32 * 7;
        assertEquals(List.of(), offered(born(LocalDate.of(2026, 2, 4), thirtyTwoWeeks), false, fromThreeMonths));
        LocalDate eightWeeksBefore = LocalDate.of(2026, 2, 4).minusWeeks(8);
        assertEquals(List.of("frog"), offered(born(eightWeeksBefore, thirtyTwoWeeks), false, fromThreeMonths));
        assertEquals(List.of(), offered(born(eightWeeksBefore.plusDays(1), thirtyTwoWeeks), false, fromThreeMonths));
    }

    @Test
    void an_exercise_that_needs_training_waits_until_it_is_recorded() {
        HomeExercise taught = exercise("knees", null, true, false);
        assertEquals(List.of("butterfly"), offered(mira, false, butterfly, taught));
        assertTrue(programme(mira, false, 1, List.of(), butterfly, taught).awaitsTraining());
        assertEquals(List.of("butterfly", "knees"), offered(mira, true, butterfly, taught));
        assertFalse(programme(mira, true, 1, List.of(), butterfly, taught).awaitsTraining());
    }

    @Test
    void an_exercise_for_which_the_child_is_too_young_does_not_wait_for_training() {
        HomeExercise later = exercise("frog", "6 months", true, false);
        assertFalse(programme(mira, false, 1, List.of(), later).awaitsTraining());
    }

    @Test
    void a_protocol_that_parents_do_not_perform_has_nothing_for_home() {
        Protocol masseurs = protocol(Set.of(Performer.MASSEUR), 1, butterfly);
        assertTrue(HomeProgramme.of(masseurs, mira, MONDAY, true, List.of()).isEmpty());
        assertFalse(HomeProgramme.needsTraining(masseurs));
    }

    @Test
    void without_rounds_in_the_schedule_there_is_one() {
        Protocol plain = protocol(Set.of(Performer.PARENT), null, butterfly);
        HomeProgramme once = HomeProgramme.of(plain, mira, MONDAY, false, List.of());
        assertEquals(1, once.rounds());
        assertFalse(once.isInRounds());
    }

    @Test
    void ticks_count_rounds() {
        HomeExercise book = exercise("book", null, false, false);
        HomeProgramme day = programme(
                mira, false, 3, List.of(tick("butterfly", 1), tick("butterfly", 2), tick("book", 1)), butterfly, book);
        assertEquals(2, day.exercise("butterfly").orElseThrow().roundsDone());
        assertEquals(1, day.exercise("book").orElseThrow().roundsDone());
        assertEquals(2, day.openRound());
        assertFalse(day.isDone());
    }

    @Test
    void the_day_is_done_when_every_round_of_every_exercise_is() {
        HomeProgramme day = programme(mira, false, 2, List.of(tick("butterfly", 1), tick("butterfly", 2)), butterfly);
        assertNull(day.openRound());
        assertTrue(day.isDone());
        assertTrue(day.exercise("butterfly").orElseThrow().isDone());
    }

    @Test
    void a_tick_of_a_round_that_the_day_no_longer_has_is_not_counted() {
        HomeProgramme day = programme(mira, false, 2, List.of(tick("butterfly", 4)), butterfly);
        assertEquals(0, day.exercise("butterfly").orElseThrow().roundsDone());
    }

    @Test
    void the_week_shows_the_rounds_of_each_day_the_newest_first() {
        WeekOfDiary week = WeekOfDiary.upTo(
                MONDAY,
                protocol(Set.of(Performer.PARENT), 3, butterfly, exercise("book", null, false, false)),
                List.of(tick("butterfly", 1), tick("butterfly", 2), tickOn(MONDAY.minusDays(6), "butterfly", 1)));
        assertEquals(MONDAY, week.days().get(0));
        assertEquals(MONDAY.minusDays(6), WeekOfDiary.firstDay(MONDAY));
        assertEquals(
                List.of(List.of(2, 0, 0, 0, 0, 0, 1)),
                week.lines().stream().map(WeekOfDiary.Line::rounds).toList());
        assertTrue(WeekOfDiary.upTo(MONDAY, protocol(Set.of(Performer.PARENT), 3, butterfly), List.of())
                .isEmpty());
    }

    private static List<String> offered(Child child, boolean trained, HomeExercise... exercises) {
        return programme(child, trained, 1, List.of(), exercises).exercises().stream()
                .map(today -> today.exercise().id())
                .toList();
    }

    private static HomeProgramme programme(
            Child child, boolean trained, int rounds, List<DiaryEntry> ticked, HomeExercise... exercises) {
        return HomeProgramme.of(
                protocol(Set.of(Performer.PARENT, Performer.MASSEUR), rounds, exercises),
                child,
                MONDAY,
                trained,
                ticked);
    }

    private DiaryEntry tick(String exercise, int round) {
        return tickOn(MONDAY, exercise, round);
    }

    private DiaryEntry tickOn(LocalDate day, String exercise, int round) {
        Account anna =
                new Account(null, Role.PARENT, "Anna Lind", "anna@north.example", Language.EN, Set.of(), Instant.EPOCH);
        return new DiaryEntry(mira, COURSE, exercise, day, round, anna, Instant.EPOCH);
    }

    private static Child born(LocalDate day, int gestationalDays) {
        return new Child(new ChildDetails("N-1", "Mira", "Lind", day, gestationalDays, Sex.GIRL));
    }

    private static HomeExercise exercise(String id, String fromAge, boolean afterTraining, boolean withheld) {
        return new HomeExercise(
                id,
                WORDS,
                WORDS,
                "supine",
                List.of("legs"),
                null,
                null,
                null,
                fromAge == null ? null : Span.of(fromAge),
                null,
                WORDS,
                withheld ? WORDS : null,
                afterTraining,
                List.of(),
                Reading.SOURCE);
    }

    private static Protocol protocol(Set<Performer> performers, Integer rounds, HomeExercise... exercises) {
        List<ScheduleItem> schedule = rounds == null
                ? List.of()
                : List.of(new ScheduleItem(
                        "rounds", PlanKey.HOME_ROUNDS_PER_DAY, 1, 5, rounds, null, WORDS, List.of(), Reading.SOURCE));
        return new Protocol(
                UUID.randomUUID(),
                1,
                "gymnastics",
                null,
                true,
                null,
                WORDS,
                WORDS,
                Purpose.GYMNASTICS,
                Audience.INFANT,
                performers,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                schedule,
                List.of(),
                List.of(),
                List.of(),
                Arrays.asList(exercises),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
