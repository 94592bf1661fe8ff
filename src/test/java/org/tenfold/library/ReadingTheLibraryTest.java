package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the library hold together, carry what they cover, and say what is wrong when they do not. */
class ReadingTheLibraryTest {

    private static final LibraryFiles FILES = LibraryFiles.packaged();
    private static final String GENERAL = "protocols/hip-dysplasia-general.yaml";
    private static final LibraryContent LIBRARY = ReadingTheLibrary.of(FILES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "massage-no-10",
                "infant-massage-general",
                "hip-dysplasia-general",
                "hip-dysplasia-massage",
                "hip-dysplasia-gymnastics"
            })
    void a_protocol_carries_every_statement_of_its_topic(String slug) {
        Set<String> missing = LIBRARY.statements().values().stream()
                .filter(statement -> statement.topic().equals(slug))
                .map(Statement::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(missing.size() > 20, "the register knows the topic");
        missing.removeAll(protocol(slug).carries());

        assertEquals(Set.of(), missing);
    }

    @Test
    void every_statement_of_the_register_is_carried() {
        Set<String> missing = new TreeSet<>(LIBRARY.statements().keySet());
        assertEquals(1550, missing.size());
        for (String slug : LIBRARY.protocols().keySet()) {
            missing.removeAll(protocol(slug).carries());
        }

        assertEquals(Set.of(), missing);
    }

    /** As many topics as the comparison of the sources has found: 44 among the first, 54 among the second. */
    @Test
    void every_disagreement_of_the_sources_is_told() {
        Set<String> topics = new TreeSet<>();
        IntStream.rangeClosed(1, 44).forEach(number -> topics.add("A-C%02d".formatted(number)));
        IntStream.rangeClosed(1, 54).forEach(number -> topics.add("B-C%02d".formatted(number)));
        Set<String> told = new TreeSet<>();
        for (String slug : LIBRARY.protocols().keySet()) {
            protocol(slug).disagreements().forEach(disagreement -> told.add(disagreement.id()));
        }

        assertEquals(topics, told);
    }

    @Test
    void no_statement_is_invented() {
        for (String slug : LIBRARY.protocols().keySet()) {
            assertTrue(LIBRARY.statements().keySet().containsAll(protocol(slug).carries()), slug);
        }
    }

    @Test
    void every_source_holds_as_many_statements_as_it_says() {
        for (Source source : LIBRARY.sources()) {
            long held = LIBRARY.statements().values().stream()
                    .filter(statement -> statement.source().equals(source.code()))
                    .count();
            assertEquals(source.statements(), held, source.code());
        }
    }

    @Test
    void every_file_of_the_folder_is_packaged() throws Exception {
        try (var files = Files.list(Path.of("seeds/protocols"))) {
            assertEquals(
                    files.map(file -> "protocols/" + file.getFileName())
                            .sorted()
                            .toList(),
                    FILES.in("protocols").toList());
        }
    }

    @Test
    void an_unknown_statement_is_named_with_file_and_item() {
        assertEquals(
                List.of(GENERAL + " · hip-general-progressive: there is no statement 'S0-999'"),
                problems("cites: [S0-002]", "cites: [S0-999]"));
    }

    @Test
    void a_text_that_lacks_a_language_is_named_with_file_and_item() {
        List<String> said = problems("""
                    {en: "Until what age treatment pays off", ru: "До какого возраста лечение даёт больше пользы"}""", """
                    {en: "Until what age treatment pays off"}""");

        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).startsWith(GENERAL + " · A-C39: "), said.get(0));
        assertTrue(said.get(0).contains("'ru'"), said.get(0));
    }

    @Test
    void an_id_that_stands_twice_is_named() {
        assertEquals(
                List.of(GENERAL + " · hip-screen-who: this id stands twice in the protocol and its blocks"),
                problems("id: hip-general-progressive", "id: hip-screen-who"));
    }

    @Test
    void an_item_that_cites_nothing_must_be_the_clinics() {
        assertEquals(
                List.of(GENERAL + " · hip-general-progressive: cites nothing, and is not marked as the clinic's"),
                problems("cites: [S0-002]", "cites: []"));
    }

    @Test
    void a_block_that_is_not_there_is_named() {
        assertTrue(problems("includes: [hip-screening,", "includes: [hip-screenings,")
                .contains(GENERAL + " · includes: there is no block 'hip-screenings'"));
    }

    @Test
    void a_word_that_the_format_does_not_hold_is_named() {
        List<String> said = problems("    tone: warning", "    tune: warning");

        assertTrue(said.get(0).startsWith(GENERAL + " · hip-general-form-1-untreated: "), said.get(0));
        assertTrue(said.get(0).contains("tune"), said.get(0));
    }

    @Test
    void a_rule_names_questions_that_are_asked_then() {
        String broken = FILES.text("protocols/hip-diagnosis.yaml")
                .replace("{unanswered: imaging-date}", "{unanswered: hip-temperature}");
        List<String> said = problems(FILES.with("protocols/hip-diagnosis.yaml", broken));

        assertTrue(
                said.contains("protocols/hip-dysplasia-massage.yaml · hip-imaging-recorded: the question"
                        + " 'hip-temperature' is asked at another moment"),
                said.toString());
    }

    @Test
    void every_problem_is_reported_at_once() {
        List<String> said = problems(FILES.with(
                GENERAL,
                FILES.text(GENERAL)
                        .replace("cites: [S0-002]", "cites: [S0-999]")
                        .replace("S0-160", "S0-998")));

        assertEquals(2, said.size(), said.toString());
    }

    private static List<String> problems(String sound, String broken) {
        String text = FILES.text(GENERAL);
        assertTrue(text.contains(sound), "the file has changed: " + sound);
        return problems(FILES.with(GENERAL, text.replaceFirst(java.util.regex.Pattern.quote(sound), broken)));
    }

    private static List<String> problems(LibraryFiles files) {
        return assertThrows(BrokenLibrary.class, () -> ReadingTheLibrary.of(files)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static Protocol protocol(String slug) {
        return LibraryJson.protocol(null, 1, LIBRARY.protocols().get(slug), Map.of());
    }
}
