package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenfold.shared.text.Language;

/** Whatever can be wrong with a working copy is told in the language of whoever edits it. */
@QuarkusTest
class TellingProblemsTest {

    private static final LibraryContent LIBRARY = ReadingTheLibrary.of(LibraryFiles.packaged());
    private static final DraftCheck CHECK = new DraftCheck(LIBRARY);
    private static final DraftBody MASSAGE =
            DraftBody.of(LibraryJson.canonical(LIBRARY.protocols().get("massage-no-10")));
    private static final String FITTING = "[^.]*\\p{IsCyrillic}{3}.*";

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_has_words_in_both_languages(Fault fault) {
        Problem problem = Problem.of(new Place("file", "ten-hips", "text.ru", null), fault, "ru", "text");
        String english = told(problem, Language.EN);
        String russian = told(problem, Language.RU);

        assertFalse(english.isBlank() || english.contains("{") || english.matches(".*\\p{IsCyrillic}.*"), english);
        assertTrue(russian.matches(FITTING), russian);
        assertFalse(russian.contains("{"), russian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age: {below: 3 moons}|age › below: «3 moons» записано не так",
                "age: {below: 3 days, from: 2 days}|age: Возраст — либо до (below), либо с (from).",
                "moon: full|Слово «moon» здесь не известно.",
                "sex: neither|sex: «neither» — не из возможных ответов: female, male.",
                "unanswered: no-such|Вопроса «no-such» в протоколе нет.",
                "open-course: [nothing]|Протокола «nothing» в библиотеке нет.",
                "on-record: [moonstruck]|В словаре нет состояния ребёнка «moonstruck».",
                "reading: {of: B-C39, is: soon}|«soon» — не прочтение темы B-C39.",
                "reading: {of: A-C99, is: soon}|Темы A-C99, прочтение которой задаёт клиника, в протоколе нет.",
                "since-last-course: {below: '{A-C99} days'}|Темы A-C99, прочтение которой задаёт клиника",
                "answer: {question: ten-examined, is: maybe}|«maybe» — не ответ на вопрос",
                "sessions: {below: ten}|sessions › below: Здесь должно быть число.",
                "hour: {from: '29:00'}|hour › from: «29:00» записано не так",
                "all: [{sex: female}]|all: Нужно не меньше 2.",
            })
    void a_condition_that_does_not_hold_is_told_in_russian_beside_its_field(String condition, String told) {
        DraftItem rule = MASSAGE.item(ItemList.of(Section.RULES), "ten-hips").orElseThrow();
        ObjectNode wrong = (ObjectNode) rule.node().deepCopy();
        wrong.set("when", LibraryJson.yaml(condition));
        DraftBody after = MASSAGE.replacing(rule, wrong);
        List<Problem> problems = CHECK.problemsOf("ten-hips", MASSAGE, after);

        assertEquals(1, problems.size(), problems.toString());
        assertEquals("when", problems.get(0).place().fieldName());
        String russian = new TellingProblems(Language.RU, LIBRARY.vocabularies()).tell(problems.get(0), after);
        assertTrue(russian.startsWith(told == null ? "" : told), russian);
    }

    private static String told(Problem problem, Language language) {
        return new TellingProblems(language, LIBRARY.vocabularies()).tell(problem, MASSAGE);
    }
}
