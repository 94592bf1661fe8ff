package org.tenfold.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
 * @param doctorOnly whether nobody but a doctor writes it down
 * @param options of a choice: what can be chosen; of a scale: what its steps mean, empty where they have no names
 * @param note what whoever measures should know; else null
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
        boolean forParents,
        boolean doctorOnly,
        List<Option> options,
        Text note) {

    public MeasureTerm {
        options = List.copyOf(options);
    }

    /** Something that can be chosen; its value is its place in the list. */
    public record Option(String code, Text name) {}

    /** What a value of it is. */
    public enum Kind {
        NUMBER,
        /** Whole steps from 0 to the end of the range. */
        SCALE,
        /** One of its options, by its place among them. */
        CHOICE,
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

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    /** Whether two values of it differ by so much. */
    public boolean isCounted() {
        return isNumber() || isScale();
    }

    /** The option that a value stands for; none where it has no options. */
    public Optional<Option> option(BigDecimal value) {
        int place = value.intValue();
        return place >= 0 && place < options.size() ? Optional.of(options.get(place)) : Optional.empty();
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
