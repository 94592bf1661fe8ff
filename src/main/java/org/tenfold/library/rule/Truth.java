package org.tenfold.library.rule;

/** What is known of a condition. What nobody has answered yet is neither so nor not so. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean known) {
        return known ? YES : NO;
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
