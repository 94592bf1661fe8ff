package org.tenfold.homeprogramme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The exercises of a plan, one a line: "toy-reach 2 1234567 BATH 3". */
@Converter
class PlannedExercisesColumn implements AttributeConverter<List<PlannedExercise>, String> {

    @Override
    public String convertToDatabaseColumn(List<PlannedExercise> exercises) {
        return exercises.stream().map(PlannedExercisesColumn::line).collect(Collectors.joining("\n"));
    }

    @Override
    public List<PlannedExercise> convertToEntityAttribute(String column) {
        return column.lines().map(PlannedExercisesColumn::exercise).toList();
    }

    private static String line(PlannedExercise planned) {
        String weekdays = planned.weekdays().stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
        return String.join(
                " ",
                planned.exerciseId(),
                String.valueOf(planned.times()),
                weekdays,
                planned.routine().name(),
                String.valueOf(planned.minutes()));
    }

    private static PlannedExercise exercise(String line) {
        String[] parts = line.split(" ");
        Set<DayOfWeek> weekdays =
                parts[2].chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toUnmodifiableSet());
        return new PlannedExercise(
                parts[0], Integer.parseInt(parts[1]), weekdays, Routine.valueOf(parts[3]), Integer.parseInt(parts[4]));
    }
}
