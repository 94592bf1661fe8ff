package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tenfold.shared.text.Text;

/**
 * A field of an item's form.
 *
 * @param path where it stands in the item, as {@code text.ru}
 * @param choices what may be chosen; none where something is typed
 */
public record EditorField(String path, Kind kind, boolean required, List<Choice> choices) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        CITES,
        SPAN,
        NUMBER,
        ONE,
        MANY,
        FLAG,
        YAML
    }

    /**
     * One of the answers.
     *
     * @param name as the vocabulary names it; null for a word of the format
     */
    public record Choice(String code, Text name) {}

    public EditorField {
        choices = List.copyOf(choices);
    }

    /** The name of the field without its part. */
    public String name() {
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    }

    /** The word by which its label is known: what goes to somebody is not what goes up to a number. */
    public String label() {
        return path.equals("to") && kind == Kind.MANY ? "to-whom" : name();
    }

    /** The part of the field, as {@code ru}; null where it has none. */
    public String part() {
        return path.contains(".") ? path.substring(path.indexOf('.') + 1) : null;
    }

    /** Whether it begins the parts of its field: a row of the form begins with it. */
    public boolean isFirstPart() {
        return "en".equals(part()) || "from".equals(part());
    }

    public boolean isOptional() {
        return !required;
    }

    /** What is written at its place; a missing node where nothing is. */
    JsonNode in(JsonNode item) {
        JsonNode outer = item.path(name());
        return part() == null ? outer : outer.path(part());
    }

    /** What stands in the form for what is written; empty where nothing is. */
    List<String> shownOf(JsonNode item) {
        JsonNode written = in(item);
        if (written.isMissingNode() || written.isNull()) {
            return List.of();
        }
        if (kind == Kind.YAML) {
            return List.of(LibraryJson.asYaml(written));
        }
        List<String> values = new ArrayList<>();
        if (written.isArray()) {
            written.forEach(value -> values.add(value.asText()));
            return kind == Kind.CITES ? List.of(String.join(" ", values)) : values;
        }
        return kind == Kind.FLAG && !written.asBoolean() ? List.of() : List.of(written.asText());
    }

    /** What is written, as a person reads it. */
    public List<Choice> wordsOf(JsonNode item) {
        if (kind == Kind.FLAG && shownOf(item).isEmpty()) {
            return List.of(new Choice("false", null));
        }
        return shownOf(item).stream().map(this::word).toList();
    }

    private Choice word(String value) {
        return choices.stream()
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .orElseGet(() -> new Choice(value, kind == Kind.FLAG ? null : new Text(value, value)));
    }
}
