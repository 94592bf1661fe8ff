package org.tenfold.checkin;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.tenfold.library.rule.Rule;
import org.tenfold.shared.text.Language;

/** What a family told, in the language of the clinic, in which its people write to each other. */
final class WordsForTheClinic {

    private final Language language;
    private final CheckinMessages words;

    WordsForTheClinic(Language language) {
        this.language = language;
        this.words = MessageBundles.get(CheckinMessages.class, Localized.Literal.of(language.code()));
    }

    String ill(LocalDate back) {
        return words.toldIll(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language == Language.EN ? Locale.UK : language.locale())
                .format(back));
    }

    String against(Rule rule) {
        return words.toldByFamily(rule.text().in(language));
    }
}
