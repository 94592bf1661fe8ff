package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenfold.library.DraftComparison.Fate;

/** A protocol is edited item by item, checked as the shipped ones are, and compared in words. */
class WorkingCopyTest {

    private static final LibraryContent LIBRARY = ReadingTheLibrary.of(LibraryFiles.packaged());
    private static final EditorFields FIELDS = new EditorFields(LIBRARY);
    private static final DraftCheck CHECK = new DraftCheck(LIBRARY);
    private static final ItemList RULES = ItemList.of(Section.RULES);
    private static final ItemList STEPS = ItemList.stepsOf("strokes-and-ball");

    private final DraftBody massage =
            DraftBody.of(LibraryJson.canonical(LIBRARY.protocols().get("massage-no-10")));

    @Test
    void a_copy_of_a_shipped_protocol_has_no_problem() {
        assertEquals(List.of(), CHECK.problems(massage));
    }

    @Test
    void an_item_changes_and_the_rest_stays() {
        DraftItem old = massage.items(RULES).get(1);
        DraftBody changed = massage.replacing(old, with(old, "advice", text("Wait.", "Подождите.")));

        assertEquals(
                "Wait.", item(changed, RULES, old.id()).node().at("/advice/en").asText());
        assertEquals(massage.items(RULES).size(), changed.items(RULES).size());
        assertEquals(massage.items(STEPS), changed.items(STEPS));
    }

    @Test
    void an_item_moves_by_one_place_and_not_beyond_the_ends() {
        List<String> before = ids(massage, STEPS);
        DraftBody moved = massage.moving(massage.items(STEPS).get(0), false);

        assertEquals(before.get(0), ids(moved, STEPS).get(1));
        assertEquals(before, ids(massage.moving(massage.items(STEPS).get(0), true), STEPS));
        assertEquals(before, ids(moved.moving(moved.items(STEPS).get(1), true), STEPS));
    }

    @Test
    void the_last_item_of_a_list_takes_the_list_with_it() {
        DraftBody fewer = massage;
        for (DraftItem stop : massage.items(ItemList.of(Section.STOPS))) {
            fewer = fewer.without(item(fewer, ItemList.of(Section.STOPS), stop.id()));
        }
        assertFalse(fewer.content().has("stops"));
        assertTrue(massage.content().has("stops"));
    }

    @Test
    void an_unknown_statement_is_said_beside_the_field() {
        DraftItem old = massage.items(RULES).get(0);
        ObjectNode wrong = (ObjectNode) old.node().deepCopy();
        wrong.putArray("cites").add("S0-999");

        List<Problem> problems = CHECK.problemsOf(old.id(), massage, massage.replacing(old, wrong));

        assertEquals(List.of("cites"), problems.stream().map(Problem::field).toList());
        assertTrue(problems.get(0).arguments().contains("S0-999"));
    }

    @Test
    void a_condition_of_unknown_words_is_said_beside_the_field() {
        DraftItem old = massage.items(RULES).get(0);
        ObjectNode wrong = with(old, "when", LibraryJson.object().put("moon", "full"));

        assertTrue(CHECK.problemsOf(old.id(), massage, massage.replacing(old, wrong)).stream()
                .anyMatch(problem -> problem.field().startsWith("when")));
    }

    @Test
    void a_language_that_is_missing_is_said_beside_its_part_of_the_field() {
        DraftItem old = massage.items(RULES).get(0);
        ObjectNode wrong = (ObjectNode) old.node().deepCopy();
        wrong.putObject("text").put("en", "Only English");

        assertEquals(
                List.of("text.ru"),
                CHECK.problemsOf(old.id(), massage, massage.replacing(old, wrong)).stream()
                        .map(Problem::field)
                        .toList());
    }

    @Test
    void what_an_item_leaves_behind_elsewhere_is_found_before_publishing() {
        DraftItem question = massage.items(ItemList.of(Section.QUESTIONS)).stream()
                .filter(item -> item.id().equals("ten-performer"))
                .findFirst()
                .orElseThrow();

        assertTrue(CHECK.problems(massage.without(question)).stream()
                .anyMatch(problem -> problem.toString().endsWith("there is no question 'ten-performer'")));
    }

    @Test
    void a_variant_without_steps_is_kept_and_not_published() {
        DraftBody more = massage.adding(
                ItemList.of(Section.VARIANTS),
                LibraryJson.json(
                        "{\"id\":\"mine\",\"title\":{\"en\":\"A\",\"ru\":\"Б\"},\"text\":{\"en\":\"A\",\"ru\":\"Б\"},"
                                + "\"offered\":true,\"cites\":[],\"reading\":\"clinic\",\"steps\":[]}"));

        assertEquals(List.of(), CHECK.problemsOf("mine", massage, more));
        assertEquals(
                List.of("steps"),
                CHECK.problems(more).stream().map(Problem::field).toList());
    }

    @Test
    void a_topic_has_one_setting_in_all_protocols() {
        DraftItem pause = item(massage, ItemList.of(Section.DISAGREEMENTS), "B-C39");
        ObjectNode narrower = (ObjectNode) pause.node().deepCopy();
        ((ObjectNode) narrower.path("setting")).put("from", 50).put("default", 50);
        DraftBody own = massage.replacing(pause, narrower)
                .named("massage-no-10-own", massage.content().path("title"));

        assertEquals(
                List.of("file · B-C39: has another setting in 'massage-no-10' than in 'massage-no-10-own'"),
                CHECK.problems(own).stream().map(Problem::toString).toList());
    }

    @Test
    void a_topic_that_is_gone_is_missed_where_its_reading_is_put() {
        DraftItem topic = item(massage, ItemList.of(Section.DISAGREEMENTS), "B-C39");

        assertTrue(
                CHECK.problems(massage.without(topic)).stream()
                        .map(problem -> problem.item() + " " + problem.field() + " " + problem.fault())
                        .toList()
                        .containsAll(List.of("ten-break when NO_SETTING", "ten-interval default NO_SETTING")),
                () -> CHECK.problems(massage.without(topic)).toString());
    }

    @Test
    void an_item_is_taken_from_another_body_in_the_place_of_ours() {
        DraftItem rule = massage.items(RULES).get(1);
        DraftBody theirs = massage.replacing(rule, with(rule, "advice", text("Wait.", "Подождите.")));
        DraftItem changed = item(theirs, RULES, rule.id());

        assertFalse(massage.says(changed, true));
        assertEquals(theirs.json(), massage.taking(changed).json());
        assertEquals(massage.json(), massage.without(rule).taking(rule).json());
    }

    @Test
    void nothing_differs_from_itself() {
        assertTrue(DraftComparison.of(massage, massage, FIELDS).isEmpty());
    }

    @Test
    void a_comparison_names_what_was_added_removed_changed_and_moved() {
        DraftItem rule = massage.items(RULES).get(0);
        DraftItem gone = massage.items(STEPS).get(2);
        DraftBody after = massage.replacing(
                        rule,
                        with(rule, "then", LibraryJson.json("{\"a\":\"warn\"}").get("a")))
                .without(gone);
        after = after.moving(after.items(STEPS).get(0), false)
                .adding(
                        ItemList.of(Section.ABOUT),
                        LibraryJson.json("{\"id\":\"mine\",\"text\":{\"en\":\"A\",\"ru\":\"Б\"},\"cites\":[]}"));

        DraftComparison comparison = DraftComparison.of(massage, after, FIELDS);

        assertEquals(List.of(), comparison.head());
        assertEquals(
                List.of("CHANGED " + rule.id(), "ADDED mine", "REMOVED " + gone.id()),
                comparison.lists().stream()
                        .flatMap(list -> list.items().stream())
                        .map(change -> change.fate() + " " + change.item().id())
                        .toList());
        assertEquals(
                List.of(STEPS.code()),
                comparison.lists().stream()
                        .filter(DraftComparison.ListChange::reordered)
                        .map(list -> list.list().code())
                        .toList());
        DraftComparison.ItemChange changed = comparison.lists().get(0).items().get(0);
        assertEquals(Fate.CHANGED, changed.fate());
        assertEquals("then", changed.fields().get(0).field().path());
        assertEquals("block", changed.fields().get(0).before().get(0).code());
        assertEquals("warn", changed.fields().get(0).after().get(0).code());
    }

    @Test
    void every_sample_of_a_condition_can_be_read_and_none_is_missing() {
        List<String> samples = YamlSamples.of("when");
        samples.forEach(sample -> ConditionWords.read(LibraryJson.yaml(sample)));

        assertEquals(
                LibraryJson.json(LIBRARY.schema()).at("/$defs/condition/properties").properties().stream()
                        .map(java.util.Map.Entry::getKey)
                        .sorted()
                        .toList(),
                samples.stream()
                        .map(sample -> sample.substring(0, sample.indexOf(':')))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static DraftItem item(DraftBody draft, ItemList list, String id) {
        return draft.item(list, id).orElseThrow();
    }

    private static List<String> ids(DraftBody draft, ItemList list) {
        return draft.items(list).stream().map(DraftItem::id).toList();
    }

    private static ObjectNode with(DraftItem item, String field, com.fasterxml.jackson.databind.JsonNode value) {
        ObjectNode changed = (ObjectNode) item.node().deepCopy();
        changed.set(field, value);
        return changed;
    }

    private static ObjectNode text(String en, String ru) {
        return LibraryJson.object().put("en", en).put("ru", ru);
    }
}
