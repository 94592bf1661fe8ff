package org.tenfold.library.item;

/** How fast the hands work. */
public enum Tempo {
    SLOW,
    MEDIUM,
    FAST
}
