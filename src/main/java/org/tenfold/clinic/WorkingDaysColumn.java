package org.tenfold.clinic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Working days as their numbers in a row: "12345" is Monday to Friday. */
@Converter
class WorkingDaysColumn implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String numbers) {
        return Arrays.stream(numbers.split(""))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
