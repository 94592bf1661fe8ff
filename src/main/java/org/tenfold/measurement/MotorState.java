package org.tenfold.measurement;

/** What there is to say of a movement that healthy children learn in their first two years. */
public enum MotorState {
    SEEN("success"),
    SEEN_EARLY("success"),
    SEEN_LATE("neutral"),
    /** Hardly any child does it at this age. */
    AHEAD("neutral"),
    OPEN("neutral"),
    /** Nearly all children do it at this age, and nobody has written it down. */
    SHOW("warning"),
    /** Nobody has written it down, and healthy children may leave it out. */
    NOT_NEEDED("neutral"),
    /** Nobody has written it down, but something that comes later. */
    PASSED("neutral"),
    /** The child is too old for the question. */
    LONG_AGO("neutral");

    private final String code;

    MotorState(String code) {
        this.code = code;
    }

    /** The name by which styles know it. */
    public String code() {
        return code;
    }
}
