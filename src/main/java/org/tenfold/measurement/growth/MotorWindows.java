package org.tenfold.measurement.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** The windows of achievement of the WHO, in the order in which most children learn the movements. */
@ApplicationScoped
public class MotorWindows {

    private final List<MotorWindow> windows = GrowthFiles.rows("seeds/growth/motor-windows.csv").stream()
            .map(row -> new MotorWindow(
                    row.get("milestone"),
                    new BigDecimal(row.get("first")),
                    new BigDecimal(row.get("last")),
                    row.get("expected").equals("yes")))
            .toList();

    public List<MotorWindow> all() {
        return windows;
    }
}
