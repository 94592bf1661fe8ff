package org.tenfold.library;

import org.tenfold.shared.text.Text;

/**
 * One normative sentence of a source document, in our own words.
 *
 * @param source code of the source
 * @param topic slug of the body of knowledge that it belongs to
 * @param kind what it speaks of
 * @param enforce what it is worth
 */
public record Statement(String id, String source, int line, String topic, Kind kind, Worth enforce, Text text) {

    /** The id after which it is read in its source, line by line. */
    public String before() {
        int number = Integer.parseInt(id.substring(id.indexOf('-') + 1));
        return "%s-%03d".formatted(source, number - 1);
    }

    /** What a statement speaks of. */
    public enum Kind {
        AGE_WINDOW,
        CLASSIFICATION,
        COMBINATION,
        CONTRAINDICATION,
        DIAGNOSIS_SIGN,
        DURATION,
        ENVIRONMENT,
        EQUIPMENT,
        FORBIDDEN_ACTION,
        FORBIDDEN_ZONE,
        HOME_EXERCISE,
        HYGIENE,
        INDICATION,
        INTENSITY,
        OUTCOME,
        PERFORMER,
        POSITIONING,
        POSTPONE_RULE,
        PREPARATION,
        REFERRAL,
        REPETITION,
        SCHEDULE,
        SEQUENCE,
        STEP,
        STOP_RULE,
        SUPERVISION,
        WARNING
    }

    /** What a portal that takes the statement at its word must do with it. */
    public enum Worth {
        BLOCK,
        WARN,
        CHECKLIST,
        PLAN,
        TIMER,
        MEASURE,
        ESCALATE,
        DISPLAY
    }
}
