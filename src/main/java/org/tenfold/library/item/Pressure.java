package org.tenfold.library.item;

/** How firmly the hands work. */
public enum Pressure {
    LIGHT,
    MODERATE,
    DEEP
}
