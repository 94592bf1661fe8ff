package org.tenfold.library;

/** For whom a protocol is written. The ages, in months, overlap: they help to find a protocol and bind nobody. */
public enum Audience {
    INFANT(0, 36),
    CHILD(12, 216),
    ADULT(216, Integer.MAX_VALUE);

    private final int from;
    private final int below;

    Audience(int from, int below) {
        this.from = from;
        this.below = below;
    }

    boolean admits(int months) {
        return months >= from && months < below;
    }
}
