package org.tenfold.shared.text;

import java.util.Locale;

/** The languages in which everything that a person reads exists. */
public enum Language {
    EN("en", "English"),
    RU("ru", "Русский");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    public String code() {
        return code;
    }

    /** The name of the language in the language itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language of this code; English for a code that we do not speak. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        return EN;
    }
}
