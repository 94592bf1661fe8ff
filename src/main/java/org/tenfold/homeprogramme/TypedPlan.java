package org.tenfold.homeprogramme;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.library.item.HomeExercise;
import org.tenfold.shared.web.FormErrors;

/**
 * A plan for home as it was typed.
 *
 * @param seen the number of the version that was in force when the form was shown
 * @param sum whether only the minutes are asked for
 * @param sure whether a plan above the limit is meant so
 * @param lines by the id of the exercise
 */
public record TypedPlan(String seen, boolean sum, boolean sure, String reason, Map<String, Line> lines) {

    private static final int MOST_MINUTES = 30;

    /** What was typed for an exercise. */
    public record Line(boolean chosen, String times, List<String> weekdays, String routine, String minutes) {

        static Line of(PlannedExercise planned, boolean chosen) {
            return new Line(
                    chosen,
                    String.valueOf(planned.times()),
                    planned.weekdays().stream().map(DayOfWeek::name).toList(),
                    planned.routine().name(),
                    String.valueOf(planned.minutes()));
        }

        public boolean isOn(DayOfWeek day) {
            return weekdays.contains(day.name());
        }

        public boolean isRoutine(Routine one) {
            return one.name().equals(routine);
        }
    }

    static TypedPlan sent(MultivaluedMap<String, String> fields, List<HomeExercise> exercises) {
        List<String> chosen = all(fields, "chosen");
        return new TypedPlan(
                first(fields, "seen"),
                fields.containsKey("sum"),
                fields.containsKey("sure"),
                first(fields, "reason"),
                exercises.stream()
                        .collect(Collectors.toMap(
                                HomeExercise::id,
                                exercise -> new Line(
                                        chosen.contains(exercise.id()),
                                        first(fields, "times." + exercise.id()),
                                        all(fields, "days." + exercise.id()),
                                        first(fields, "routine." + exercise.id()),
                                        first(fields, "minutes." + exercise.id())))));
    }

    /** The plan in force, with what the protocol suggests for what is not on it. */
    static TypedPlan of(PlanInForce plan, List<PlannedExercise> suggested) {
        Map<String, PlannedExercise> onIt =
                plan.exercises().stream().collect(Collectors.toMap(PlannedExercise::exerciseId, one -> one));
        return new TypedPlan(
                String.valueOf(plan.number()),
                false,
                false,
                "",
                suggested.stream()
                        .collect(Collectors.toMap(
                                PlannedExercise::exerciseId,
                                one -> Line.of(
                                        onIt.getOrDefault(one.exerciseId(), one),
                                        onIt.containsKey(one.exerciseId())))));
    }

    /** The exercises that were chosen and can be read; what is wrong with the others stands beside their fields. */
    List<PlannedExercise> read(List<PlanRow> offered, FormErrors errors, HomeplanMessages words) {
        List<PlannedExercise> read = new ArrayList<>();
        offered.stream().filter(row -> line(row.id()).chosen()).forEach(row -> {
            PlannedExercise planned = read(row, errors, words);
            if (planned != null) {
                read.add(planned);
            }
        });
        return read;
    }

    private PlannedExercise read(PlanRow row, FormErrors errors, HomeplanMessages words) {
        Line line = line(row.id());
        Integer times = errors.number("times." + row.id(), line.times(), row.leastTimes(), row.mostTimes());
        Integer minutes = errors.number("minutes." + row.id(), line.minutes(), 1, MOST_MINUTES);
        Routine routine = errors.choice("routine." + row.id(), line.routine(), Routine.class);
        Set<DayOfWeek> days = Stream.of(DayOfWeek.values())
                .filter(line::isOn)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        if (days.isEmpty()) {
            errors.add("days." + row.id(), words.needsDays());
        }
        return times == null || minutes == null || routine == null || days.isEmpty()
                ? null
                : new PlannedExercise(row.id(), times, days, routine, minutes);
    }

    Line line(String exercise) {
        return lines.get(exercise);
    }

    public String typedReason() {
        return reason == null ? "" : reason;
    }

    int seenNumber() {
        return seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getFirst(name) == null ? "" : fields.getFirst(name);
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }
}
