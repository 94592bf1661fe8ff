package org.tenfold.attention;

/** What a masseur may see on a child before, in or after a session. A bruise goes another way, which only doctors see. */
public enum ConcernKind {
    BREATHING(true),
    STIFF_OR_LIMP(true),
    FALL(true),
    SKIN_REACTION(false),
    VOMITED(false),
    UNUSUAL_CRYING(false),
    OTHER(false);

    private final boolean severe;

    ConcernKind(boolean severe) {
        this.severe = severe;
    }

    /** Whether the course waits for a doctor from that moment on. */
    public boolean isSevere() {
        return severe;
    }

    /** Whether words must say what it is. */
    public boolean needsWords() {
        return this == OTHER;
    }
}
