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

    /** Several branches of the format that all fail are one problem. */
    private List<Problem> problems(String file, JsonNode content) {
        return schema.validate(content).stream()
                .map(message -> FaultOfTheFormat.of(place(file, content, message), message))
                .distinct()
                .toList();
    }

    /** The innermost item around the place, and the field of it; the place itself where no item has an id. */
    private static Place place(String file, JsonNode content, ValidationMessage message) {
        JsonNodePath path = message.getInstanceLocation();
        String item = path.toString();
        int after = 0;
        JsonNode node = content;
        for (int i = 0; i < path.getNameCount(); i++) {
            node = path.getElement(i) instanceof Integer index
                    ? node.path(index)
                    : node.path(path.getElement(i).toString());
            if (node.path("id").isTextual()) {
                item = node.path("id").asText();
                after = i + 1;
            }
        }
        return within(new Place(file, item, null, null), path, after, message.getProperty());
    }

    /** The field with its part, as {@code text.ru}; a property that is missing or too much is what its name says. */
    private static Place within(Place item, JsonNodePath path, int from, String property) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < path.getNameCount(); i++) {
            names.add(path.getElement(i).toString());
        }
        String within = names.size() < 2 ? null : String.join(".", names.subList(1, names.size()));
        if (property != null) {
            names.add(property);
        }
        String field = names.isEmpty() ? null : String.join(".", names.subList(0, Math.min(2, names.size())));
        return new Place(item.file(), item.item(), field, within);
    }
}
