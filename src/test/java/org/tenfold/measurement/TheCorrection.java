package org.tenfold.measurement;

import static org.tenfold.course.TheCourses.bean;

import java.math.BigDecimal;
import java.util.UUID;
import org.tenfold.AtTheClinic;
import org.tenfold.FixedTime;
import org.tenfold.TheClinics.Person;
import org.tenfold.child.TheChildren;

/** Olga Petrova sets a value right, as the form of corrections does. */
public final class TheCorrection {

    private TheCorrection() {}

    public static void ofTheWeight(UUID child, String kilograms) {
        AtTheClinic.north(() -> {
            Measurements measurements = bean(Measurements.class);
            Measurement weight = measurements.everOf(child, "weight").get(0);
            measurements.persist(weight.amendment(
                    new Correction(new BigDecimal(kilograms), TheChildren.TODAY, false, "Misread"),
                    Person.OLGA.account(),
                    FixedTime.MONDAY_MORNING.plusSeconds(60)));
            return null;
        });
    }
}
