package org.tenfold.session;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.course.Reaction;
import org.tenfold.shared.web.FormErrors;

/**
 * What is right instead of what was recorded of a session, and why it is told only now.
 *
 * @param seen the state of the amendments that the page showed
 */
public record AmendmentForm(
        @RestForm String reaction,
        @RestForm String minutes,
        @RestForm String note,
        @RestForm String reason,
        @RestForm String seen,
        @RestForm String once) {

    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_MINUTES = 240;

    static AmendmentForm of(Finished stands) {
        String reaction = stands.reaction() == null ? "" : stands.reaction().name();
        String minutes = stands.minutes() == null ? "" : stands.minutes().toString();
        return new AmendmentForm(reaction, minutes, "", "", stands.seen(), null);
    }

    /** @param held whether the child was treated; else only words can be set right */
    Amended read(FormErrors errors, boolean held) {
        if (!held) {
            return new Amended(
                    null, null, errors.text("note", note, LONGEST_NOTE), errors.text("reason", reason, LONGEST_REASON));
        }
        return new Amended(
                errors.choice("reaction", reaction, Reaction.class),
                errors.optionalNumber("minutes", minutes, 0, MOST_MINUTES),
                errors.optionalText("note", note, LONGEST_NOTE),
                errors.text("reason", reason, LONGEST_REASON));
    }
}
