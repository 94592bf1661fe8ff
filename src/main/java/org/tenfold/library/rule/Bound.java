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

    /** @param known null while it is not known on which side it lies */
    <T extends Comparable<? super T>> Truth admits(T known, T limit) {
        return known == null ? Truth.UNKNOWN : admits(known.compareTo(limit));
    }
}
