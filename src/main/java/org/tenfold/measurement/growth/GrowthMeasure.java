package org.tenfold.measurement.growth;

import java.util.Arrays;
import java.util.Optional;

/** What can be compared with the growth standards, by its code in the vocabulary of measures. */
public enum GrowthMeasure {
    WEIGHT("weight", "weight", -6, 5),
    /** Lying. */
    LENGTH("length", "length", -6, 6),
    /** Standing. */
    HEIGHT("height", "length", -6, 6),
    HEAD_CIRCUMFERENCE("head-circumference", "head-circumference", -5, 5);

    /** From this day of life on the table of length is one of standing height. */
    static final int FIRST_DAY_OF_HEIGHT = 731;

    /** A child measures this much more lying than standing. */
    private static final double LYING_LESS_STANDING = 0.7;

    private final String code;
    private final String table;
    private final int leastBelieved;
    private final int mostBelieved;

    GrowthMeasure(String code, String table, int leastBelieved, int mostBelieved) {
        this.code = code;
        this.table = table;
        this.leastBelieved = leastBelieved;
        this.mostBelieved = mostBelieved;
    }

    public static Optional<GrowthMeasure> of(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    String table() {
        return table;
    }

    /** The score may run far beyond what its spread says; only weight is drawn in, as the WHO does. */
    boolean hasRestrictedTails() {
        return this == WEIGHT;
    }

    /** Beyond these scores the WHO takes a value for a mistake. */
    boolean isImplausible(double z) {
        return z < leastBelieved || z > mostBelieved;
    }

    /** What a value would be, had the child lain or stood as the table supposes on this day. */
    double inTheTable(double value, int day) {
        return value + shift(day);
    }

    /** What a value of the table is for a child that lay or stood as this measure says. */
    double fromTheTable(double value, int day) {
        return value - shift(day);
    }

    private double shift(int day) {
        boolean standing = day >= FIRST_DAY_OF_HEIGHT;
        return switch (this) {
            case LENGTH -> standing ? -LYING_LESS_STANDING : 0;
            case HEIGHT -> standing ? 0 : LYING_LESS_STANDING;
            case WEIGHT, HEAD_CIRCUMFERENCE -> 0;
        };
    }
}
