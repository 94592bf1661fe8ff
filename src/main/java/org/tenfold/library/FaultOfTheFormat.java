package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;

/** What a message of the schema's validator means to whoever writes a protocol. */
final class FaultOfTheFormat {

    private FaultOfTheFormat() {}

    static Problem of(Place place, ValidationMessage message) {
        String branch = message.getEvaluationPath().toString();
        if (branch.contains("anyOf")) {
            return Problem.of(place, Fault.NOT_A_NUMBER);
        }
        if (branch.contains("oneOf")) {
            return branch.matches(".*\\bage\\WoneOf\\b.*")
                    ? Problem.of(new Place(place.file(), place.item(), "when", place.within()), Fault.BELOW_OR_FROM)
                    : Problem.of(
                            new Place(place.file(), place.item(), place.fieldName(), null), Fault.NUMBER_OR_OPTIONS);
        }
        String keyword = message.getType();
        JsonNode asked = message.getSchemaNode();
        return switch (keyword) {
            case "required" -> Problem.of(place, Fault.MISSING, message.getProperty());
            case "additionalProperties" -> Problem.of(place, Fault.UNKNOWN_FIELD, message.getProperty());
            case "enum" -> Problem.of(place, Fault.NO_CHOICE, written(message), choices(asked));
            case "pattern" -> Problem.of(place, Fault.MISWRITTEN, written(message));
            case "type" -> Problem.of(place, ofType(asked.asText()));
            case "minLength" -> Problem.of(place, Fault.EMPTY);
            case "minItems", "minProperties" -> atLeast(place, asked.asInt());
            case "maxProperties" -> Problem.of(place, Fault.TOO_MANY, asked.asText());
            case "uniqueItems" -> Problem.of(place, Fault.TWICE_IN_LIST);
            case "minimum", "exclusiveMinimum" -> Problem.of(place, Fault.TOO_SMALL, asked.asText());
            case "maxLength" -> Problem.of(place, Fault.TOO_LONG, asked.asText());
            default -> Problem.of(place, Fault.AGAINST_THE_FORMAT, message.getError());
        };
    }

    private static Problem atLeast(Place place, int least) {
        return least == 1 ? Problem.of(place, Fault.EMPTY) : Problem.of(place, Fault.TOO_FEW, String.valueOf(least));
    }

    private static Fault ofType(String type) {
        return switch (type) {
            case "string" -> Fault.NOT_A_TEXT;
            case "number" -> Fault.NOT_A_NUMBER;
            case "integer" -> Fault.NOT_A_WHOLE_NUMBER;
            case "boolean" -> Fault.NOT_YES_OR_NO;
            case "array" -> Fault.NOT_A_LIST;
            default -> Fault.NO_FIELDS;
        };
    }

    private static String written(ValidationMessage message) {
        JsonNode node = message.getInstanceNode();
        return node == null || node.isContainerNode() ? "" : node.asText();
    }

    private static String choices(JsonNode asked) {
        List<String> choices = new ArrayList<>();
        asked.forEach(choice -> choices.add(choice.asText()));
        return String.join(", ", choices);
    }
}
