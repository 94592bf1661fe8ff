package org.tenfold.library.rule;

/** On which side of a limit a value must lie. */
public enum Bound {
    BELOW,
    FROM,
    ABOVE;

    /** @param comparison of the value with the limit, as a comparator answers */
    Truth admits(int comparison) {
        return Truth.of(
                switch (this) {
                    case BELOW -> comparison < 0;
                    case FROM -> comparison >= 0;
                    case ABOVE -> comparison > 0;
                });
    }
}
