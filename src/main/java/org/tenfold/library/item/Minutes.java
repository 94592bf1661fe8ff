package org.tenfold.library.item;

/** How long, at least and at most. */
public record Minutes(int from, int to) {

    public boolean isExact() {
        return from == to;
    }
}
