package org.tenfold.checkin;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** The rules that struck, the worst first, one a line. */
@Converter
class StruckColumn implements AttributeConverter<List<StruckAtHome>, String> {

    @Override
    public String convertToDatabaseColumn(List<StruckAtHome> struck) {
        return struck.stream().map(StruckAtHome::written).collect(Collectors.joining("\n"));
    }

    @Override
    public List<StruckAtHome> convertToEntityAttribute(String column) {
        return column.isEmpty()
                ? List.of()
                : column.lines().map(StruckAtHome::read).toList();
    }
}
