package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the readings in force into a protocol, in the place of {@code {A-C01}} and beside a condition about a reading. */
final class ReadingsInPlace {

    /** Beside a condition about a reading: the one in force. */
    static final String NOW = "now";

    private static final Pattern PLACE = Pattern.compile("\\{([A-E]-C[0-9]{2})}");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    /** The disagreements in whose place a text has their readings put. */
    static List<String> namedIn(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).toList();
    }

    private ReadingsInPlace(ObjectNode protocol, Map<String, String> chosen) {
        for (JsonNode disagreement : protocol.path("disagreements")) {
            JsonNode setting = disagreement.path("setting");
            if (setting.has("default")) {
                String id = disagreement.path("id").asText();
                String standard = setting.get("default").asText();
                values.put(id, chosen.getOrDefault(id, standard));
            }
        }
    }

    /** A reading in force of each disagreement that has a setting. */
    static Map<String, String> values(ObjectNode protocol, Map<String, String> chosen) {
        return new ReadingsInPlace(protocol, chosen).values;
    }

    /** The protocol with the readings in their places; those that are not chosen stand as by default. */
    static ObjectNode in(ObjectNode protocol, Map<String, String> chosen) {
        ReadingsInPlace readings = new ReadingsInPlace(protocol, chosen);
        ObjectNode whole = protocol.deepCopy();
        readings.put(whole);
        if (!readings.unknown.isEmpty()) {
            throw new IllegalArgumentException("no setting is called " + String.join(", ", readings.unknown));
        }
        return whole;
    }

    private JsonNode put(JsonNode node) {
        if (node instanceof ObjectNode whole) {
            for (Map.Entry<String, JsonNode> entry : whole.properties()) {
                entry.setValue(put(entry.getValue()));
            }
            if (whole.path("reading") instanceof ObjectNode asked) {
                asked.put(NOW, value(asked.path("of").asText()));
            }
            return whole;
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, put(list.get(i)));
            }
            return list;
        }
        return node.isTextual() && node.textValue().indexOf('{') >= 0 ? put(node.textValue()) : node;
    }

    private JsonNode put(String text) {
        Matcher places = PLACE.matcher(text);
        if (places.matches()) {
            String value = value(places.group(1));
            return value.matches("-?[0-9]+(\\.[0-9]+)?")
                    ? DecimalNode.valueOf(new BigDecimal(value))
                    : TextNode.valueOf(value);
        }
        return TextNode.valueOf(places.replaceAll(place -> Matcher.quoteReplacement(value(place.group(1)))));
    }

    private String value(String disagreement) {
        String value = values.get(disagreement);
        if (value == null) {
            unknown.add(disagreement);
            return "0";
        }
        return value;
    }
}
