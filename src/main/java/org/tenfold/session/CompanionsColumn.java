package org.tenfold.session;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was present, by name, with a space between. */
@Converter
class CompanionsColumn implements AttributeConverter<Set<Companion>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Companion> present) {
        return present.stream().sorted().map(Companion::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Companion> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Companion::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Companion.class)));
    }
}
