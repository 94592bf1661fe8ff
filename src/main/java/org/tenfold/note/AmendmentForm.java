package org.tenfold.note;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;

/** The correction of a note and its reason, as they were typed. */
public record AmendmentForm(@RestForm String text, @RestForm String reason) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_REASON = 400;

    static AmendmentForm empty() {
        return new AmendmentForm("", "");
    }

    /** The same, to be used only when no errors were found. */
    AmendmentForm read(FormErrors errors) {
        return new AmendmentForm(errors.text("text", text, LONGEST), errors.text("reason", reason, LONGEST_REASON));
    }
}
