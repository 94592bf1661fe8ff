package org.tenfold.library.rule;

/** What follows from a rule, the worst first. */
public enum Effect {
    BLOCK,
    REFER,
    POSTPONE,
    /** A doctor's attention is raised, and the work goes on. */
    ESCALATE,
    WARN,
    PASS;

    /** The word that names the effect in styles. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether nothing goes on before a doctor has decided. */
    public boolean isGrave() {
        return this == BLOCK || this == REFER;
    }

    public boolean isWorseThan(Effect other) {
        return compareTo(other) < 0;
    }
}
