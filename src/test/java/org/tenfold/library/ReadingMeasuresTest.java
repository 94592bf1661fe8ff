package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vocabulary of measures says what each value is, and is read only when it is sound. */
class ReadingMeasuresTest {

    private static final LibraryFiles FILES = LibraryFiles.packaged();

    @Test
    void the_words_of_the_portal_are_sound() {
        List<Problem> problems = new ArrayList<>();
        MeasureTerms terms = ReadingMeasures.of(FILES, problems);
        assertEquals(List.of(), problems);
        assertTrue(terms.term("hip-abduction").orElseThrow().sides());
        assertTrue(terms.term("sits").orElseThrow().isMilestone());
        assertTrue(terms.term("sits").orElseThrow().forParents());
        assertEquals(MeasureTerm.Better.DOWN, terms.term("pain").orElseThrow().better());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{code: w, kind: number, unit: kg, min: 5, max: 1, en: a, ru: б} | w | a number has a min below its max",
                "{code: w, kind: number, min: 1, max: 5, en: a, ru: б} | w | a number has a unit, and nothing else has",
                "{code: w, kind: number, unit: {en: kg}, min: 1, max: 5, en: a, ru: б} | w | lacks its unit in 'en' or 'ru'",
                "{code: s, kind: scale, max: 2.5, en: a, ru: б} | s | a scale goes in whole steps from 0 to its max",
                "{code: s, kind: scale, max: 4, better: sideways, en: a, ru: б} | s | 'sideways' is no better",
                "{code: k, kind: colour, en: a, ru: б} | k | 'colour' is no kind",
                "{code: k, kind: yes-no, en: a} | k | lacks its name in 'en' or 'ru'",
                "{code: m, kind: milestone, sides: true, en: a, ru: б} | m | a milestone has no sides",
                "{code: m, kind: milestone, sides-too: true, en: a, ru: б} | m | nothing is known of 'sides-too'"
            })
    void a_broken_entry_is_named_with_file_and_code(String entry, String code, String what) {
        List<Problem> problems = new ArrayList<>();
        ReadingMeasures.of(FILES.with("vocabularies/measures.yaml", "- " + entry), problems);
        assertEquals(
                List.of("vocabularies/measures.yaml · " + code + ": " + what),
                problems.stream().map(Problem::toString).toList());
    }
}
