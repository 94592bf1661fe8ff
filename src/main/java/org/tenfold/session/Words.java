package org.tenfold.session;

/** Words that must fit. */
final class Words {

    private Words() {}

    /** The words, cut where they would be too long. */
    static String upTo(int characters, String words) {
        return words.length() <= characters ? words : words.substring(0, characters - 1) + "…";
    }
}
