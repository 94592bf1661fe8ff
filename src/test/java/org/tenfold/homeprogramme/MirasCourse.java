package org.tenfold.homeprogramme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.child.ChildDetails;
import org.tenfold.child.Sex;
import org.tenfold.course.Course;
import org.tenfold.course.CourseOrder;
import org.tenfold.library.Audience;
import org.tenfold.library.Protocol;
import org.tenfold.library.Purpose;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.library.item.Minutes;
import org.tenfold.library.item.Performer;
import org.tenfold.library.item.PlanKey;
import org.tenfold.library.item.Reading;
import org.tenfold.library.item.Repetitions;
import org.tenfold.library.item.ScheduleItem;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Span;

/** A course as the rules of the home programme see it: ordered on the last Monday in April, looked at in May. */
final class MirasCourse {

    static final LocalDate ORDERED = LocalDate.of(2026, 4, 27);
    static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    static final Text WORDS = new Text("words", "слова");

    private Child child = born(LocalDate.of(2026, 2, 4), 280);
    private Set<Performer> performers = Set.of(Performer.PARENT, Performer.MASSEUR);
    private Integer rounds;
    private LocalDate trained;
    private final List<HomeExercise> exercises = new ArrayList<>();
    private final List<HomePlan> plans = new ArrayList<>();
    private final List<HomeRest> rests = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<DiaryEntry> entered = new ArrayList<>();
    private Course course;

    private MirasCourse() {}

    static MirasCourse with(HomeExercise... exercises) {
        MirasCourse course = new MirasCourse();
        course.exercises.addAll(Arrays.asList(exercises));
        return course;
    }

    MirasCourse child(Child one) {
        this.child = one;
        return this;
    }

    MirasCourse performedBy(Performer... some) {
        this.performers = Set.of(some);
        return this;
    }

    MirasCourse rounds(int many) {
        this.rounds = many;
        return this;
    }

    MirasCourse trainedOn(LocalDate day) {
        this.trained = day;
        return this;
    }

    MirasCourse plan(LocalDate from, PlannedExercise... planned) {
        plans.add(new HomePlan(course(), plans.size() + 1, from, List.of(planned), "so", olga(), Instant.EPOCH));
        return this;
    }

    MirasCourse resting(LocalDate from, LocalDate until) {
        HomeRest rest = new HomeRest(null, from);
        if (until != null) {
            rest.end(until);
        }
        rests.add(rest);
        return this;
    }

    MirasCourse held(LocalDate from, LocalDate until, String... some) {
        holds.add(new Hold(null, from, until, Set.of(some), WORDS));
        return this;
    }

    MirasCourse done(LocalDate day, String exercise, int round) {
        return entered(day, exercise, round, null);
    }

    MirasCourse entered(LocalDate day, String exercise, int round, NotDoneWhy why) {
        entered.add(new DiaryEntry(
                course(),
                new DiaryEntry.OfADay(null, day, exercise, round, why),
                UUID.randomUUID(),
                new DiaryWords(WhoDidIt.self(anna()), null, null),
                anna(),
                Instant.EPOCH));
        return this;
    }

    Course course() {
        if (course == null) {
            CourseOrder order = new CourseOrder(
                    child,
                    protocol(),
                    "v",
                    olga(),
                    olga(),
                    ORDERED,
                    LocalTime.NOON,
                    10,
                    1,
                    20,
                    "goal",
                    Map.of(),
                    Map.of());
            course = new Course(order, 1, at(ORDERED));
        }
        return course;
    }

    static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    CourseAtHome atHome() {
        HomeTraining training = null;
        if (trained != null) {
            training = new HomeTraining(child, null);
            training.record(true, true, olga(), at(trained));
        }
        return new CourseAtHome(course(), protocol(), ZoneOffset.UTC, plans, training, rests, holds, entered);
    }

    HomeProgramme on(LocalDate day) {
        return atHome().on(day);
    }

    /** The ids of what is offered on Monday. */
    List<String> offered() {
        return offered(MONDAY);
    }

    List<String> offered(LocalDate day) {
        return on(day).exercises().stream().map(today -> today.exercise().id()).toList();
    }

    static PlannedExercise daily(String exercise, int times, Routine routine, int minutes) {
        return new PlannedExercise(exercise, times, EnumSet.allOf(DayOfWeek.class), routine, minutes);
    }

    static Child born(LocalDate day, int gestationalDays) {
        return new Child(new ChildDetails("N-1", "Mira", "Lind", day, gestationalDays, Sex.GIRL));
    }

    static Account olga() {
        return person(Role.DOCTOR, "Olga Petrova", Set.of("paediatrician"));
    }

    static Account anna() {
        return person(Role.PARENT, "Anna Lind", Set.of());
    }

    private static Account person(Role role, String name, Set<String> qualifications) {
        return new Account(null, role, name, "a@north.example", Language.EN, qualifications, Instant.EPOCH);
    }

    static HomeExercise exercise(String id) {
        return exercise(id, null, null, false, false);
    }

    static HomeExercise exercise(String id, String fromAge, String toAge, boolean afterTraining, boolean withheld) {
        return exercise(id, null, null, null, fromAge, toAge, afterTraining, withheld);
    }

    static HomeExercise timed(String id, Repetitions repetitions, Minutes minutes, Minutes perDay) {
        return exercise(id, repetitions, minutes, perDay, null, null, false, false);
    }

    private static HomeExercise exercise(
            String id,
            Repetitions repetitions,
            Minutes minutes,
            Minutes perDay,
            String fromAge,
            String toAge,
            boolean afterTraining,
            boolean withheld) {
        return new HomeExercise(
                id,
                WORDS,
                WORDS,
                "supine",
                List.of("legs"),
                repetitions,
                minutes,
                perDay,
                fromAge == null ? null : Span.of(fromAge),
                toAge == null ? null : Span.of(toAge),
                WORDS,
                withheld ? WORDS : null,
                afterTraining,
                List.of(),
                Reading.SOURCE);
    }

    Protocol protocol() {
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
                exercises,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
