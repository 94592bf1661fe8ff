package org.tenfold.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tenfold.measurement.growth.MotorWindow;

/** Where a child stands with the movements of the first two years. Ages are in days, corrected for a birth before term. */
record MotorProgress(List<Step> steps) {

    private static final BigDecimal DAYS_IN_A_MONTH = new BigDecimal("30.4375");

    /** From this age on nobody is asked any more when a movement was learned. */
    private static final BigDecimal ASKED_UNTIL_MONTHS = BigDecimal.valueOf(36);

    /** @param seenAt the age in months at which it was first seen; null where it was not */
    record Step(MotorWindow window, BigDecimal seenAt, MotorState state) {}

    /** @param seen age in days at which a milestone was first seen, by its code */
    static MotorProgress of(List<MotorWindow> windows, Map<String, Long> seen, long today) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            MotorWindow window = windows.get(i);
            Long day = seen.get(window.milestone());
            boolean later = windows.subList(i + 1, windows.size()).stream()
                    .anyMatch(other -> seen.containsKey(other.milestone()));
            steps.add(
                    day == null
                            ? new Step(window, null, unseen(window, months(today), later))
                            : new Step(window, months(day), seen(window, months(day))));
        }
        return new MotorProgress(List.copyOf(steps));
    }

    private static MotorState seen(MotorWindow window, BigDecimal months) {
        if (months.compareTo(window.first()) < 0) {
            return MotorState.SEEN_EARLY;
        }
        return months.compareTo(window.last()) > 0 ? MotorState.SEEN_LATE : MotorState.SEEN;
    }

    private static MotorState unseen(MotorWindow window, BigDecimal months, boolean later) {
        if (months.compareTo(window.first()) < 0) {
            return MotorState.AHEAD;
        }
        if (months.compareTo(ASKED_UNTIL_MONTHS) >= 0) {
            return MotorState.LONG_AGO;
        }
        if (later && window.expected()) {
            return MotorState.PASSED;
        }
        if (months.compareTo(window.last()) <= 0) {
            return MotorState.OPEN;
        }
        return window.expected() ? MotorState.SHOW : MotorState.NOT_NEEDED;
    }

    /** What is worth showing to a doctor. */
    List<Step> toShow() {
        return steps.stream().filter(step -> step.state() == MotorState.SHOW).toList();
    }

    static BigDecimal months(long days) {
        return BigDecimal.valueOf(days).divide(DAYS_IN_A_MONTH, 1, RoundingMode.HALF_UP);
    }
}
