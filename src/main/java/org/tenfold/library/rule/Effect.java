package org.tenfold.library.rule;

/** What follows from a rule, the worst first. */
public enum Effect {
    BLOCK,
    REFER,
    POSTPONE,
    WARN,
    PASS;

    /** The word that names the effect in styles. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean isWorseThan(Effect other) {
        return compareTo(other) < 0;
    }
}
