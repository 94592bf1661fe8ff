package org.tenfold.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.measurement.Measurement;
import org.tenfold.measurement.Measurements;
import org.tenfold.measurement.Observation;
import org.tenfold.measurement.Side;

/** Records examinations that were before today, as they are told: measure by measure, some of both sides. */
@ApplicationScoped
class PastMeasurements {

    private static final String BY = "by";
    private static final String DAYS_AGO = "days-ago";

    @Inject
    Measurements measurements;

    @Inject
    Clock clock;

    void record(Map<String, Object> told, Child child, Map<String, Account> people) {
        Account by = people.get(String.valueOf(told.get(BY)));
        LocalDate day = by.clinic().today(clock).minusDays(((Number) told.get(DAYS_AGO)).longValue());
        Instant at = day.atTime(12, 0).atZone(by.clinic().zone()).toInstant();
        Map<String, Object> values = new HashMap<>(told);
        values.keySet().removeAll(Set.of(BY, DAYS_AGO));
        values.forEach((measure, value) -> {
            if (value instanceof Map<?, ?> sides) {
                keep(child, new Observation(measure, Side.LEFT, number(sides.get("left")), day, null), by, at);
                keep(child, new Observation(measure, Side.RIGHT, number(sides.get("right")), day, null), by, at);
            } else {
                keep(child, new Observation(measure, Side.NONE, number(value), day, null), by, at);
            }
        });
    }

    /** A milestone is told as true: it has no value. */
    private static BigDecimal number(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()) : null;
    }

    private void keep(Child child, Observation found, Account by, Instant at) {
        measurements.persist(new Measurement(child, null, found, by, at));
    }
}
