package org.tenfold.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.tenfold.shared.web.FormErrors;

/**
 * A password as it was typed twice. Any characters will do; what counts is length, and that nobody guesses it from what
 * is known of the person and the place, or from the passwords that everyone takes.
 */
record NewPassword(String password, String again, Collection<String> known) {

    static final String FIELD = "password";
    static final String FIELD_AGAIN = "passwordAgain";

    private static final String PRODUCT = "tenfold";

    /** Shorter parts of a name stand in many words. */
    private static final int TELLING = 4;

    static NewPassword of(Account owner, String password, String again) {
        return of(owner.name(), owner.address(), owner.clinic().name(), password, again);
    }

    static NewPassword of(String name, String address, String clinic, String password, String again) {
        List<String> known = new ArrayList<>(List.of(PRODUCT));
        known.addAll(Arrays.asList(split(name)));
        known.add(split(address.replace('@', ' '))[0]);
        known.add(clinic);
        return new NewPassword(password == null ? "" : password, again == null ? "" : again, List.copyOf(known));
    }

    void check(FormErrors errors, AccountMessages words) {
        int length = Passwords.length(password);
        if (length < Passwords.SHORTEST) {
            errors.add(FIELD, words.passwordTooShort());
        } else if (length > Passwords.LONGEST) {
            errors.add(FIELD, words.passwordTooLong());
        } else if (isGuessable()) {
            errors.add(FIELD, words.passwordGuessable());
        } else if (CommonPasswords.hold(password)) {
            errors.add(FIELD, words.passwordCommon());
        } else if (!password.equals(again)) {
            errors.add(FIELD_AGAIN, words.passwordsDiffer());
        }
    }

    boolean isGuessable() {
        String typed = password.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(part -> part.toLowerCase(Locale.ROOT).strip())
                .anyMatch(part -> part.length() >= TELLING && typed.contains(part));
    }

    private static String[] split(String text) {
        return text.strip().split("[\\s-]+");
    }
}
