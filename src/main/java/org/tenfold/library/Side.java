package org.tenfold.library;

import java.util.Locale;

/** From where the body is seen. */
public enum Side {
    FRONT,
    BACK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this zone of the vocabulary is seen from here. */
    boolean shows(Term zone) {
        return "both".equals(zone.side()) || code().equals(zone.side());
    }
}
