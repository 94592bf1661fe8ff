package org.tenfold.progress;

import org.tenfold.course.Reaction;
import org.tenfold.course.TreatmentSession;

/** How the child took a session, as one mark of the strip. */
public enum Comfort {
    CALM("calm"),
    FUSSY("fussy"),
    SETTLES("settles"),
    CRIES("cries"),
    STOPPED("stopped"),
    NOT_SAID("not-said"),
    AHEAD("ahead");

    private final String code;

    Comfort(String code) {
        this.code = code;
    }

    /** The name by which styles know it. */
    public String code() {
        return code;
    }

    /** @param amended what was set right about it last; null when nothing was */
    static Comfort of(TreatmentSession session, Reaction amended) {
        return switch (session.status()) {
            case STOPPED -> STOPPED;
            case DONE -> of(amended == null ? session.reaction() : amended);
            default -> AHEAD;
        };
    }

    private static Comfort of(Reaction reaction) {
        if (reaction == null) {
            return NOT_SAID;
        }
        return switch (reaction) {
            case CALM -> CALM;
            case FUSSY_BUT_SETTLES -> FUSSY;
            case CRIES_AND_SETTLES -> SETTLES;
            case CRIES_AND_DOES_NOT_SETTLE -> CRIES;
        };
    }
}
