package org.tenfold.session;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.web.FormErrors;

/**
 * Why a session is postponed.
 *
 * @param by "check" where the masseur follows what the check says
 */
public record PostponementForm(
        @RestForm String by,
        @RestForm String why,
        @RestForm String words,
        @RestForm String once) {

    private static final int LONGEST = 400;

    static PostponementForm empty() {
        return new PostponementForm(null, "", "", null);
    }

    boolean followsTheCheck() {
        return "check".equals(by);
    }

    public boolean chose(PostponedWhy choice) {
        return choice.name().equals(why);
    }

    PostponedWhy why(FormErrors errors) {
        return errors.choice("why", why, PostponedWhy.class);
    }

    /** Must be there where nothing else says why. */
    String words(FormErrors errors) {
        return chose(PostponedWhy.OTHER)
                ? errors.text("words", words, LONGEST)
                : errors.optionalText("words", words, LONGEST);
    }
}
