package org.tenfold.library;

import java.math.BigDecimal;
import org.tenfold.shared.text.Text;
import org.tenfold.shared.time.Age;

/**
 * What can be measured or noted of a child and followed over time.
 *
 * @param unit of a number; else null
 * @param range of a number: what is believed at once; of a scale: its ends; of the others null
 * @param underAYear of a number: what is believed at once of a child in its first year
 * @param sides whether it is taken left and right
 * @param better which way is good
 * @param forParents whether guardians are shown it
 */
public record MeasureTerm(
        String code,
        Text name,
        Kind kind,
        Text unit,
        Range range,
        Range underAYear,
        boolean sides,
        Better better,
        boolean forParents) {

    /** What a value of it is. */
    public enum Kind {
        NUMBER,
        /** Whole steps from 0 to the end of the range. */
        SCALE,
        /** 1 for yes, 0 for no. */
        YES_NO,
        /** No value: the day on which it was first seen. */
        MILESTONE
    }

    /** Which way is good. */
    public enum Better {
        UP,
        DOWN,
        NEITHER
    }

    /** Both ends belong to it. */
    public record Range(BigDecimal min, BigDecimal max) {

        public boolean holds(BigDecimal value) {
            return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
        }
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isScale() {
        return kind == Kind.SCALE;
    }

    public boolean isYesNo() {
        return kind == Kind.YES_NO;
    }

    public boolean isMilestone() {
        return kind == Kind.MILESTONE;
    }

    /** What is believed at once of a child of this age. */
    public Range rangeAt(Age age) {
        return age.years() < 1 ? underAYear : range;
    }

    /**
     * The worse of two values; the lower where neither way is good. A measure that is taken left and right is judged by
     * its worse side.
     */
    public BigDecimal worse(BigDecimal one, BigDecimal other) {
        return better == Better.DOWN ? one.max(other) : one.min(other);
    }
}
