package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tenfold.library.EditorField.Choice;
import org.tenfold.library.EditorField.Kind;

/** Which fields an item has: the schema of the files says it, so that what is added to the format can be edited, too. */
final class EditorFields {

    private static final Set<String> LINES = Set.of("title", "topic", "unit");
    private static final Set<String> ABOVE_THE_LISTS = Set.of("slug", "kind", "covers", "includes");

    private final JsonNode schema;
    private final Vocabularies words;

    EditorFields(LibraryContent content) {
        this.schema = LibraryJson.json(content.schema());
        this.words = content.vocabularies();
    }

    /** Of an item of this list; the steps of a variant are edited by themselves. */
    List<EditorField> of(ItemList list) {
        String item = schema.path("properties")
                .path(list.isSteps() ? "variants" : list.key())
                .path("items")
                .path("$ref")
                .asText();
        JsonNode definition = definition(item);
        if (list.isSteps()) {
            definition = definition(definition
                    .path("properties")
                    .path("steps")
                    .path("items")
                    .path("$ref")
                    .asText());
        }
        return fields(definition, required(definition), Set.of("steps"));
    }

    /** Of what stands above the lists. */
    List<EditorField> head() {
        Set<String> required = required(schema);
        required.addAll(required(schema.path("then")));
        Set<String> left = new HashSet<>(ABOVE_THE_LISTS);
        Stream.of(Section.values()).map(Section::code).forEach(left::add);
        return fields(schema, required, left);
    }

    private List<EditorField> fields(JsonNode definition, Set<String> required, Set<String> leftOut) {
        List<EditorField> fields = new ArrayList<>();
        definition.path("properties").properties().forEach(property -> {
            if (!leftOut.contains(property.getKey())) {
                String name = property.getKey();
                add(fields, name, name, property.getValue(), required.contains(name));
            }
        });
        return List.copyOf(fields);
    }

    private void add(List<EditorField> fields, String path, String name, JsonNode property, boolean required) {
        String reference = property.path("$ref").asText();
        switch (reference.substring(reference.lastIndexOf('/') + 1)) {
            case "text" -> {
                Kind kind = LINES.contains(name) ? Kind.LINE : Kind.TEXT;
                fields.add(new EditorField(path + ".en", kind, required, List.of()));
                fields.add(new EditorField(path + ".ru", kind, required, List.of()));
            }
            case "cites" -> fields.add(new EditorField(path, Kind.CITES, false, List.of()));
            case "span" -> fields.add(new EditorField(path, Kind.SPAN, required, List.of()));
            case "whole", "number" -> fields.add(new EditorField(path, Kind.NUMBER, required, List.of()));
            case "condition", "setting" -> fields.add(new EditorField(path, Kind.YAML, required, List.of()));
            case "codes" -> fields.add(new EditorField(path, Kind.MANY, required, vocabulary(name)));
            case "id" ->
                fields.add(new EditorField(
                        path, vocabulary(name).isEmpty() ? Kind.LINE : Kind.ONE, required, vocabulary(name)));
            default -> addPlain(fields, path, reference.isEmpty() ? property : definition(reference), required);
        }
    }

    private void addPlain(List<EditorField> fields, String path, JsonNode property, boolean required) {
        JsonNode items = property.path("items");
        JsonNode item = items.has("$ref") ? definition(items.path("$ref").asText()) : items;
        if (property.has("enum")) {
            fields.add(new EditorField(path, Kind.ONE, required, codes(property)));
        } else if (item.has("enum")) {
            fields.add(new EditorField(path, Kind.MANY, required, codes(item)));
        } else if (property.path("type").asText().equals("object")) {
            property.path("properties")
                    .properties()
                    .forEach(part -> add(fields, path + "." + part.getKey(), part.getKey(), part.getValue(), false));
        } else {
            fields.add(new EditorField(path, plain(property.path("type").asText()), required, List.of()));
        }
    }

    private static Kind plain(String type) {
        return switch (type) {
            case "boolean" -> Kind.FLAG;
            case "integer", "number" -> Kind.NUMBER;
            case "array" -> Kind.YAML;
            default -> Kind.LINE;
        };
    }

    private JsonNode definition(String reference) {
        return schema.path("$defs").path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Set<String> required(JsonNode definition) {
        Set<String> required = new HashSet<>();
        definition.path("required").forEach(name -> required.add(name.asText()));
        return required;
    }

    private static List<Choice> codes(JsonNode property) {
        List<Choice> choices = new ArrayList<>();
        property.path("enum").forEach(code -> choices.add(new Choice(code.asText(), null)));
        return choices;
    }

    private List<Choice> vocabulary(String field) {
        return switch (field) {
            case "for" -> choices(words.conditions());
            case "zones" -> choices(words.zones());
            case "techniques" -> choices(words.techniques());
            case "position" -> choices(words.positions());
            case "measure" -> choices(words.measures());
            case "to" -> choices(words.qualifications());
            default -> List.of();
        };
    }

    private static List<Choice> choices(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> new Choice(term.code(), term.name()))
                .toList();
    }
}
