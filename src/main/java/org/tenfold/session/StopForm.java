package org.tenfold.session;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.Account;
import org.tenfold.course.Reaction;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Stop;
import org.tenfold.shared.web.FormErrors;

/** Why a session ends before its time: a stop rule of its protocol, or another reason in the masseur's words. */
public record StopForm(
        @RestForm String rule,
        @RestForm String words,
        @RestForm String reaction,
        @RestForm String note,
        @RestForm String reach,
        @RestForm String once) {

    private static final String OTHER = "other";
    private static final int LONGEST = 400;

    static StopForm empty() {
        return new StopForm("", "", "", "", null, null);
    }

    public boolean chose(String choice) {
        return choice.equals(rule);
    }

    public boolean isShared() {
        return CompletionForm.SHARED.equals(reach);
    }

    /** The rule that was met; none for another reason, which then has words. */
    Optional<Stop> met(FormErrors errors, Protocol protocol) {
        String chosen = errors.text("rule", rule);
        if (chosen == null || chosen.equals(OTHER)) {
            return Optional.empty();
        }
        Optional<Stop> met = protocol.stop(chosen);
        if (met.isEmpty()) {
            errors.notOffered("rule");
        }
        return met;
    }

    /** Must be there where no rule says it. */
    String words(FormErrors errors) {
        return chose(OTHER) ? errors.text("words", words, LONGEST) : errors.optionalText("words", words, LONGEST);
    }

    Reaction reaction(FormErrors errors) {
        return errors.choice("reaction", reaction, Reaction.class);
    }

    Remark remark(FormErrors errors, Account by) {
        return CompletionForm.remark(errors, by, note, reach);
    }
}
