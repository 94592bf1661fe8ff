package org.tenfold.shared.text;

/** A text of the library, in both languages. */
public record Text(String en, String ru) {

    public String in(Language language) {
        return language == Language.RU ? ru : en;
    }
}
