package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
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
        files.forEach((file, content) -> {
            for (ValidationMessage message : schema.validate(content)) {
                problems.add(new Problem(file, itemAt(message.getInstanceLocation(), content), said(message)));
            }
        });
    }

    /** The id of the innermost item around the place; the place itself where no item has an id. */
    private static String itemAt(JsonNodePath place, JsonNode content) {
        String item = place.toString();
        JsonNode node = content;
        for (int i = 0; i < place.getNameCount(); i++) {
            node = place.getElement(i) instanceof Integer index
                    ? node.path(index)
                    : node.path(place.getElement(i).toString());
            if (node.path("id").isTextual()) {
                item = node.path("id").asText();
            }
        }
        return item.isEmpty() ? "file" : item;
    }

    /** What is wrong, with the place inside the item before it. */
    private static String said(ValidationMessage message) {
        return message.getMessage().replaceFirst("^[^:]*?/?([\\w-]+): ", "$1: ");
    }
}
