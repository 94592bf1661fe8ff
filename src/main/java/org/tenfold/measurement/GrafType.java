package org.tenfold.measurement;

import java.math.BigDecimal;
import org.tenfold.shared.time.Age;

/**
 * Which types of a hip by ultrasound (Graf) go with the angle alpha and the age. Types III and IV are told apart in the
 * picture; here only the angle is said to allow them, and no type is ever worked out.
 */
final class GrafType {

    static final String MEASURE = "graf-type";
    static final String ALPHA = "graf-alpha";

    private static final BigDecimal MATURE = BigDecimal.valueOf(60);
    private static final BigDecimal DELAYED = BigDecimal.valueOf(50);
    private static final BigDecimal CRITICAL = BigDecimal.valueOf(43);
    private static final int MONTHS_TO_RIPEN = 3;

    private GrafType() {}

    static boolean isPossible(String type, BigDecimal alpha, Age age) {
        boolean mature = alpha.compareTo(MATURE) >= 0;
        boolean delayed = !mature && alpha.compareTo(DELAYED) >= 0;
        boolean critical = !mature && !delayed && alpha.compareTo(CRITICAL) >= 0;
        return switch (type) {
            case "Ia", "Ib" -> mature;
            case "IIa-plus", "IIa-minus" -> delayed && age.months() < MONTHS_TO_RIPEN;
            case "IIb" -> delayed && age.months() >= MONTHS_TO_RIPEN;
            case "IIc", "D" -> critical;
            case "III", "IV" -> !mature && !delayed && !critical;
            default -> true;
        };
    }
}
