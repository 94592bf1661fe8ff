package org.tenfold.library.item;

/** Whose word an item is: the sources', a reading of what they leave open, or the clinic's changeable default. */
public enum Reading {
    SOURCE,
    INFERRED,
    CLINIC;

    static Reading orSource(Reading given) {
        return given == null ? SOURCE : given;
    }
}
