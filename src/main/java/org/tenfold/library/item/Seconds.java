package org.tenfold.library.item;

/** How long, at least and at most, of what is too short for minutes. */
public record Seconds(int from, int to) {

    public boolean isExact() {
        return from == to;
    }
}
