package org.tenfold.shared.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** The upright axis of a chart: from a round number to a round number in round steps. */
public record ValueAxis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal INTERVALS = BigDecimal.valueOf(4);
    private static final List<BigDecimal> ROUND = List.of(
            new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);
    private static final BigDecimal ROOM_AROUND_ONE_VALUE = new BigDecimal("0.05");

    /** About four steps around all values. Where all are equal, the value has some room above and below. */
    public static ValueAxis around(BigDecimal least, BigDecimal most) {
        if (least.compareTo(most) == 0) {
            BigDecimal room = least.abs().multiply(ROOM_AROUND_ONE_VALUE).max(new BigDecimal("0.5"));
            return around(least.subtract(room).max(least.min(BigDecimal.ZERO)), most.add(room));
        }
        BigDecimal step = roundStep(most.subtract(least).divide(INTERVALS, MathContext.DECIMAL64));
        BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new ValueAxis(low, high, step);
    }

    /** All of a scale, be its values used or not. */
    public static ValueAxis ofScale(BigDecimal last) {
        BigDecimal step = last.compareTo(BigDecimal.valueOf(5)) > 0 ? BigDecimal.valueOf(2) : BigDecimal.ONE;
        return new ValueAxis(
                BigDecimal.ZERO, last.divide(step, 0, RoundingMode.CEILING).multiply(step), step);
    }

    /** The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below the rough step. */
    private static BigDecimal roundStep(BigDecimal rough) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    public List<BigDecimal> ticks() {
        return Stream.iterate(low, tick -> tick.compareTo(high) <= 0, tick -> tick.add(step))
                .toList();
    }

    /** 0 at the foot of the axis, 1 at its head. */
    public double position(BigDecimal value) {
        return value.subtract(low)
                .divide(high.subtract(low), MathContext.DECIMAL64)
                .doubleValue();
    }
}
