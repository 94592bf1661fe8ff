package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks each file against the format, and names the item that breaks it. */
final class SchemaCheck {

    private final JsonSchema schema;

    SchemaCheck(String schema) {
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    void check(Map<String, ObjectNode> files, List<Problem> problems) {
        // Side by side, since a start waits for it; in the order of the files all the same.
        files.entrySet().parallelStream()
                .map(file -> problems(file.getKey(), file.getValue()))
                .forEachOrdered(problems::addAll);
    }

    private List<Problem> problems(String file, JsonNode content) {
        return schema.validate(content).stream()
                .map(message -> problem(file, content, message))
                .toList();
    }

    /** Names the innermost item around the place, and the field of it; the place itself where no item has an id. */
    private static Problem problem(String file, JsonNode content, ValidationMessage message) {
        JsonNodePath place = message.getInstanceLocation();
        String item = place.toString();
        int after = 0;
        JsonNode node = content;
        for (int i = 0; i < place.getNameCount(); i++) {
            node = place.getElement(i) instanceof Integer index
                    ? node.path(index)
                    : node.path(place.getElement(i).toString());
            if (node.path("id").isTextual()) {
                item = node.path("id").asText();
                after = i + 1;
            }
        }
        return new Problem(file, item.isEmpty() ? "file" : item, field(place, after, message), said(message));
    }

    /** The field with its part, as {@code text.ru}; a property that is missing or too much is what its name says. */
    private static String field(JsonNodePath place, int from, ValidationMessage message) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < place.getNameCount(); i++) {
            names.add(place.getElement(i).toString());
        }
        if (message.getProperty() != null) {
            names.add(message.getProperty());
        }
        return names.isEmpty() ? null : String.join(".", names.subList(0, Math.min(2, names.size())));
    }

    /** What is wrong, with the place inside the item before it. */
    private static String said(ValidationMessage message) {
        return message.getMessage().replaceFirst("^[^:]*?/?([\\w-]+): ", "$1: ");
    }
}
