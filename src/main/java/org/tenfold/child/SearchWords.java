package org.tenfold.child;

import java.util.Locale;

/** How names are compared when somebody searches: without case, with single spaces, and with ё as е. */
final class SearchWords {

    private SearchWords() {}

    /** The words with single spaces between them. */
    static String tidy(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    static String of(String words) {
        return tidy(words).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** A pattern for whatever begins with these words; what the store would read as a wildcard is escaped by '!'. */
    static String prefix(String words) {
        return of(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
