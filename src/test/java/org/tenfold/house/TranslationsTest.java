package org.tenfold.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal says everything in English and in Russian, and the same thing in both. */
class TranslationsTest {

    private static final List<Phrase> PHRASES = Phrase.all();

    /** What is the same in every language. */
    private static final Set<String> NAMES = Set.of("Tenfold", "Tenfold · {title}", "PDF", "CSV");

    private static final Pattern CYRILLIC = Pattern.compile("[а-яёА-ЯЁ]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern THREE_FORMS = Pattern.compile(
            "\\.ru\\(\\s*'[^']*[а-яё][^']*'\\s*,\\s*'[^']*[а-яё][^']*'\\s*,\\s*'[^']*[а-яё][^']*'\\s*\\)");
    private static final Pattern AFTER_A_COLON = Pattern.compile(":\\s*\\{");

    /** Words that stand after any number as they are. */
    private static final String UNCHANGED = "из|и|до|по|от|в|на|за|с|к|или|мин|ч|с|см|мм|кг|г|мл|лет|дн|нед|мес";

    @Test
    void there_is_something_to_say() {
        assertTrue(Phrase.bundles().size() >= 5, "only " + Phrase.bundles());
        assertFalse(PHRASES.isEmpty());
    }

    @Test
    void every_message_has_a_russian_text() {
        assertNone("without a Russian text", phrase -> !phrase.isTranslated());
    }

    @Test
    void every_russian_text_is_said_somewhere() throws IOException {
        Set<Path> expected = Phrase.bundles().stream()
                .map(bundle -> Phrase.russianFileOf(Phrase.nameOf(bundle)))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(House.MESSAGES)) {
            assertEquals(
                    List.of(), files.filter(file -> !expected.contains(file)).toList(), "files of no bundle");
        }
        List<String> unknown = Phrase.bundles().stream()
                .flatMap(bundle -> Phrase.russianOf(Phrase.nameOf(bundle)).stringPropertyNames().stream()
                        .filter(key -> !Phrase.keysOf(bundle).contains(key))
                        .map(key -> Phrase.nameOf(bundle) + ":" + key))
                .toList();
        assertEquals(List.of(), unknown, "keys of no message");
    }

    @Test
    void russian_is_written_in_cyrillic() {
        assertNone(
                "not in Cyrillic",
                phrase -> phrase.isTranslated()
                        && saysWords(phrase.russian())
                        && !NAMES.contains(phrase.english())
                        && !CYRILLIC.matcher(phrase.russian()).find());
    }

    @Test
    void english_is_not_written_in_cyrillic() {
        assertNone("in Cyrillic", phrase -> CYRILLIC.matcher(phrase.english()).find());
    }

    @Test
    void both_languages_tell_the_same_values() {
        assertNone(
                "telling less in Russian",
                phrase -> phrase.isTranslated()
                        && !phrase.usedIn(phrase.russian()).containsAll(phrase.usedIn(phrase.english())));
    }

    @Test
    void both_languages_tell_every_case() {
        assertNone(
                "leaving cases out",
                phrase -> !Phrase.casesOf(phrase.english()).containsAll(phrase.casesToTell(phrase.english())));
        assertNone(
                "leaving cases out in Russian",
                phrase -> phrase.isTranslated()
                        && !Phrase.casesOf(phrase.russian()).containsAll(phrase.casesToTell(phrase.russian())));
        assertNone(
                "telling other cases in Russian",
                phrase -> phrase.isTranslated()
                        && !Phrase.casesOf(phrase.russian()).equals(Phrase.casesOf(phrase.english())));
    }

    @Test
    void russian_nouns_after_numbers_take_one_of_three_forms() {
        assertNone(
                "without its three forms",
                phrase -> phrase.isTranslated()
                        && countOf(".ru(", phrase.russian())
                                != THREE_FORMS
                                        .matcher(phrase.russian())
                                        .results()
                                        .count());
        assertNone(
                "with one form for all numbers",
                phrase -> phrase.isTranslated()
                        && phrase.english().contains(".en(")
                        && !phrase.russian().contains(".ru(")
                        && !AFTER_A_COLON.matcher(phrase.russian()).find());
        assertNone(
                "with a noun that does not follow its number",
                phrase -> phrase.isTranslated()
                        && phrase.numbers().stream()
                                .anyMatch(number -> Pattern.compile(
                                                "\\{" + number + "} (?!(" + UNCHANGED + ")(?![а-яё]))[а-яё]")
                                        .matcher(phrase.russian())
                                        .find()));
    }

    @Test
    void names_of_parameters_are_known() {
        assertNone(
                "compiled without parameter names",
                phrase -> phrase.parameters().stream().anyMatch(Predicate.not(Parameter::isNamePresent)));
    }

    private static boolean saysWords(String text) {
        return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private static int countOf(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static void assertNone(String what, Predicate<Phrase> offends) {
        List<String> offences =
                PHRASES.stream().filter(offends).map(Phrase::toString).sorted().toList();
        assertEquals("", String.join("\n", offences), "messages " + what);
    }
}
