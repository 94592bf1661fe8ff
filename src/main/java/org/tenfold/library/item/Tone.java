package org.tenfold.library.item;

/** How an item is shown: as a plain word, or as a caution. */
public enum Tone {
    PLAIN,
    WARNING;

    static Tone orPlain(Tone given) {
        return given == null ? PLAIN : given;
    }
}
