package org.tenfold.homeprogramme;

import org.tenfold.shared.web.FormErrors;

/**
 * The words that could not be taken as they were typed, beside the exercise to which they belong.
 *
 * @param at the key of the form: which exercise and round of which course, or the id of an entry
 */
public record TypedWords(String at, WordsForm form, FormErrors errors) {

    static final String ALL = "all";
    static final TypedWords NONE = new TypedWords("", WordsForm.empty(), FormErrors.none());

    /** What stands in the form with this key; nothing was typed into the others. */
    public WordsForm at(String key) {
        return at.equals(key) ? form : WordsForm.empty();
    }

    /** The same for an entry, whose form shows what is kept. */
    public WordsForm of(DiaryEntry entry) {
        return isOf(entry) ? form : WordsForm.of(entry);
    }

    public boolean isOf(DiaryEntry entry) {
        return at.equals(entry.id().toString());
    }

    public boolean isAt(String key) {
        return at.equals(key);
    }

    /** What is wrong with a field of the form with this key, or null. */
    public String wrong(String key, String field) {
        return at.equals(key) ? errors.of(field) : null;
    }

    public static String key(String course, String exercise, int round) {
        return course + "-" + exercise + "-" + round;
    }
}
