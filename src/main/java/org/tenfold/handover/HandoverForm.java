package org.tenfold.handover;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;

/** The one field of a handover, as it was typed. */
public record HandoverForm(@RestForm String handover) {

    public String typed() {
        return handover == null ? "" : handover;
    }

    /** One line; empty where nothing is left to tell. To be used only when no errors were found. */
    public String line(FormErrors errors) {
        String line = typed().strip().replaceAll("\\s+", " ");
        errors.optionalText("handover", line, HandoverLine.LONGEST);
        return line;
    }
}
