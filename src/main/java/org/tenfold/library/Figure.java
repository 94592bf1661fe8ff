package org.tenfold.library;

import java.util.Locale;

/** The body that a map is drawn on: an infant's, or one that stands for children and adults alike. */
public enum Figure {
    INFANT,
    GROWN;

    static Figure of(Audience audience) {
        return audience == Audience.INFANT ? INFANT : GROWN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
