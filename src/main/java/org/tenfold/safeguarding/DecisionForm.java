package org.tenfold.safeguarding;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;

/** What a doctor decides about a safeguarding concern, as it was typed. */
public record DecisionForm(
        @RestForm String decision,
        @RestForm String nextStep,
        @RestForm String closes) {

    static DecisionForm empty() {
        return new DecisionForm("", "", null);
    }

    public boolean isClosing() {
        return closes != null;
    }

    String decision(FormErrors errors) {
        return errors.text("decision", decision, 2000);
    }

    String nextStep(FormErrors errors) {
        return errors.optionalText("nextStep", nextStep, 1000);
    }
}
