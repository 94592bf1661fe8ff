package org.tenfold.attention;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.library.Protocol;
import org.tenfold.library.item.Referral;
import org.tenfold.shared.web.FormErrors;

/** What somebody saw on a child: a sign that the protocol names, or something else in his own words. */
public record SignForm(@RestForm String sign, @RestForm String words) {

    private static final String OTHER = "other";
    private static final int LONGEST = 1000;

    static SignForm empty() {
        return new SignForm("", "");
    }

    public boolean chose(String choice) {
        return choice.equals(sign);
    }

    public String typed() {
        return words == null ? "" : words;
    }

    /** The sign that the protocol names; none for something else, which then has words. */
    Optional<Referral> sign(FormErrors errors, Protocol protocol) {
        String chosen = errors.text("sign", sign);
        if (chosen == null || chosen.equals(OTHER)) {
            return Optional.empty();
        }
        Optional<Referral> named = protocol.referral(chosen);
        if (named.isEmpty()) {
            errors.notOffered("sign");
        }
        return named;
    }

    String words(FormErrors errors) {
        return chose(OTHER) ? errors.text("words", words, LONGEST) : errors.optionalText("words", words, LONGEST);
    }
}
