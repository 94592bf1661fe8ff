package org.tenfold.clinic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;

/** A time zone by its name. */
@Converter
class ZoneColumn implements AttributeConverter<ZoneId, String> {

    @Override
    public String convertToDatabaseColumn(ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    @Override
    public ZoneId convertToEntityAttribute(String name) {
        return name == null ? null : ZoneId.of(name);
    }
}
