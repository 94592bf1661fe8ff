package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The library does what its sources say: each rule is proven by a case, and no rule can be taken away unnoticed. */
class LibraryCasesTest {

    private static final LibraryContent LIBRARY = ReadingTheLibrary.of(LibraryFiles.packaged());
    private static final LibraryCases CASES =
            new LibraryCases(LIBRARY, LibraryCases.in(Path.of("src/test/resources/cases")));

    @Test
    void every_case_comes_out() {
        Map<String, List<String>> wrong = new TreeMap<>();
        CASES.all().forEach(one -> {
            List<String> against = CASES.against(one);
            if (!against.isEmpty()) {
                wrong.put(one.toString(), against);
            }
        });

        assertTrue(CASES.all().size() > 50, "there are cases");
        assertEquals(Map.of(), wrong);
    }

    @Test
    void every_statement_that_does_something_has_a_case() {
        assertEquals(Map.of(), CASES.unproven());
    }

    @Test
    void no_item_can_be_taken_away_unnoticed() {
        assertEquals(Set.of(), CASES.unnoticed());
    }
}
