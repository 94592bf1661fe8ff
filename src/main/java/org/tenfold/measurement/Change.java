package org.tenfold.measurement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tenfold.library.MeasureTerm;
import org.tenfold.library.MeasureTerm.Better;

/** From the first value of a side to the last: how much, and whether that is good. */
public record Change(Measurement first, Measurement last, Better better) {

    /** Which way the value went. */
    public enum Direction {
        UP,
        DOWN,
        SAME
    }

    /** What that means; of many measures nothing can be said. */
    public enum Verdict {
        BETTER("success"),
        WORSE("warning"),
        UNCHANGED("neutral"),
        OPEN("neutral");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        /** The name by which styles know it. */
        public String code() {
            return code;
        }
    }

    /** None where nothing of this side was measured. */
    static Optional<Change> of(MeasureTerm term, Side side, List<Measurement> counting) {
        List<Measurement> ordered = counting.stream()
                .filter(one -> one.side() == side)
                .sorted(Comparator.comparing(Measurement::takenOn).thenComparing(Measurement::firstRecordedAt))
                .toList();
        return ordered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(ordered.get(0), ordered.get(ordered.size() - 1), term.better()));
    }

    public boolean isOneValue() {
        return first == last;
    }

    /** How far apart the two are, without a sign. */
    public BigDecimal difference() {
        return last.value().subtract(first.value()).abs();
    }

    public Direction direction() {
        int sign = last.value().compareTo(first.value());
        return sign == 0 ? Direction.SAME : sign > 0 ? Direction.UP : Direction.DOWN;
    }

    public Verdict verdict() {
        if (better == Better.NEITHER || isOneValue()) {
            return Verdict.OPEN;
        }
        return switch (direction()) {
            case SAME -> Verdict.UNCHANGED;
            case UP -> better == Better.UP ? Verdict.BETTER : Verdict.WORSE;
            case DOWN -> better == Better.DOWN ? Verdict.BETTER : Verdict.WORSE;
        };
    }
}
