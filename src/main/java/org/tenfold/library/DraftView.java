package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tenfold.library.EditorField.Choice;
import org.tenfold.library.EditorField.Kind;

/**
 * A working copy to be read and edited, section by section.
 *
 * @param problems how many things speak against publishing it
 */
public record DraftView(ProtocolDraft draft, List<Fact> head, List<Part> parts, int problems) {

    /** What an item says besides its text. */
    public record Fact(EditorField field, List<Choice> words) {

        public boolean isYaml() {
            return field.kind() == Kind.YAML;
        }
    }

    /** A list with its items. */
    public record Part(ItemList list, List<Line> lines) {}

    /**
     * An item with what it says.
     *
     * @param steps those of a variant; null for any other item
     */
    public record Line(DraftItem item, List<Fact> facts, Part steps) {}

    private static final Set<String> SAID_ALREADY =
            Set.of("id", "title", "text", "ask", "topic", "cites", "reading", "summary");

    static DraftView of(ProtocolDraft draft, EditorFields fields, int problems) {
        DraftBody body = draft.content();
        List<Part> parts = new ArrayList<>();
        for (Section section : Section.values()) {
            parts.add(part(body, ItemList.of(section), fields));
        }
        return new DraftView(draft, facts(fields.head(), body.content()), parts, problems);
    }

    private static Part part(DraftBody body, ItemList list, EditorFields fields) {
        List<EditorField> shown = fields.of(list);
        return new Part(
                list,
                body.items(list).stream()
                        .map(item -> new Line(
                                item,
                                facts(shown, item.node()),
                                item.steps() == null ? null : part(body, item.steps(), fields)))
                        .toList());
    }

    /** A text in two languages is one fact. */
    private static List<Fact> facts(List<EditorField> fields, JsonNode item) {
        return fields.stream()
                .filter(field -> !SAID_ALREADY.contains(field.name()) && !"ru".equals(field.part()))
                .filter(field -> !field.shownOf(item).isEmpty())
                .map(field -> new Fact(
                        field,
                        "en".equals(field.part())
                                ? List.of(new Choice(field.name(), DraftHead.text(item.path(field.name()))))
                                : field.wordsOf(item)))
                .toList();
    }
}
