package org.tenfold.attention;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Referral;
import org.tenfold.shared.web.FormErrors;

/** What a masseur taps when something worries him: a kind of concern, or a sign that the protocol names. */
public record ConcernForm(
        @RestForm String kind,
        @RestForm String words,
        @RestForm String once) {

    private static final int LONGEST = 300;

    static ConcernForm empty() {
        return new ConcernForm("", "", null);
    }

    public String typed() {
        return words == null ? "" : words;
    }

    /** The sign of the protocol that was tapped. */
    Optional<Referral> sign(Protocol protocol) {
        return kind == null ? Optional.empty() : protocol.referral(kind);
    }

    /** To be used only when no errors were found. */
    ConcernKind kind(FormErrors errors) {
        return errors.choice("kind", kind, ConcernKind.class);
    }

    String words(FormErrors errors, ConcernKind chosen) {
        return chosen != null && chosen.needsWords()
                ? errors.text("words", words, LONGEST)
                : errors.optionalText("words", words, LONGEST);
    }
}
