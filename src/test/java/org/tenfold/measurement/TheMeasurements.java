package org.tenfold.measurement;

import io.quarkus.arc.Arc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tenfold.AtTheClinic;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.Children;

/** Values of children of "north", written down by Olga Petrova. */
final class TheMeasurements {

    private TheMeasurements() {}

    static UUID taken(UUID child, String measure, String value, LocalDate on) {
        return taken(child, measure, Side.NONE, value, on);
    }

    static UUID taken(UUID child, String measure, Side side, String value, LocalDate on) {
        Observation found = new Observation(measure, side, value == null ? null : new BigDecimal(value), on, null);
        return AtTheClinic.north(() -> bean(RecordingMeasurements.class)
                .record(bean(Children.class).findById(child), List.of(found), Person.OLGA.account())
                .get(0)
                .id());
    }

    static UUID corrected(UUID measurement, Correction correction) {
        return AtTheClinic.north(() -> bean(RecordingMeasurements.class)
                .amend(bean(Measurements.class).findById(measurement), correction, Person.OLGA.account())
                .id());
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
