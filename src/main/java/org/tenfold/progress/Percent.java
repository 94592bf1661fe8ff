package org.tenfold.progress;

/** Shares, in whole percent. */
final class Percent {

    private Percent() {}

    /** Null of nothing. All and nothing are said only where it is all or nothing. */
    static Integer of(int part, int whole) {
        if (whole == 0) {
            return null;
        }
        int rounded = Math.round(100f * part / whole);
        if (part > 0 && rounded == 0) {
            return 1;
        }
        return part < whole && rounded == 100 ? 99 : Integer.valueOf(rounded);
    }
}
