package org.tenfold.homeprogramme;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.Account;
import org.tenfold.shared.web.FormErrors;

/**
 * Who it was, how the child was, and a remark, as they were sent.
 *
 * @param who the code of a caregiver, or "=" and a name that is known
 * @param name another name, as it was typed; it counts before what was chosen
 */
public record WordsForm(
        @RestForm String who,
        @RestForm String name,
        @RestForm String mood,
        @RestForm String remark) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REMARK = 500;
    private static final String NAMED = "=";

    static WordsForm empty() {
        return new WordsForm(null, null, null, null);
    }

    static WordsForm of(DiaryEntry entry) {
        return new WordsForm(
                code(entry.who()),
                null,
                entry.mood() == null ? null : entry.mood().name(),
                entry.remark());
    }

    /** The value by which a form names this person. */
    static String code(WhoDidIt who) {
        return who.isNamed() ? NAMED + who.name() : who.caregiver().name();
    }

    /** What can be kept of it; whoever is signed in did it, unless somebody else is named. */
    DiaryWords read(FormErrors errors, Account by) {
        String typed = errors.optionalText("name", name, LONGEST_NAME);
        Mood chosen = mood == null || mood.isBlank() ? null : errors.choice("mood", mood, Mood.class);
        String said = errors.optionalText("remark", remark, LONGEST_REMARK);
        return new DiaryWords(typed == null ? chosen(errors, by) : WhoDidIt.named(typed), chosen, said);
    }

    private WhoDidIt chosen(FormErrors errors, Account by) {
        if (who == null || who.isBlank()) {
            return WhoDidIt.self(by);
        }
        if (who.startsWith(NAMED)) {
            String known = errors.optionalText("who", who.substring(NAMED.length()), LONGEST_NAME * 3);
            return known == null ? WhoDidIt.self(by) : WhoDidIt.named(known);
        }
        Caregiver caregiver = errors.choice("who", who, Caregiver.class);
        return caregiver == null || caregiver == Caregiver.NAMED ? WhoDidIt.self(by) : new WhoDidIt(caregiver, null);
    }

    public String typedName() {
        return name == null ? "" : name;
    }

    public String typedRemark() {
        return remark == null ? "" : remark;
    }

    public boolean isMood(Mood one) {
        return one.name().equals(mood);
    }

    public boolean isNamed(String known) {
        return (NAMED + known).equals(who);
    }

    public boolean isWho(String code) {
        return code.equals(who);
    }
}
