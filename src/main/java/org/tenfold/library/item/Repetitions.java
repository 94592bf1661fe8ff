package org.tenfold.library.item;

/** How often, at least and at most, and whether that counts for each side or leg. */
public record Repetitions(int from, int to, Per per) {

    public enum Per {
        SIDE,
        LEG
    }

    public boolean isExact() {
        return from == to;
    }
}
