package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether the topics of which a clinic chooses the reading hold together, in a protocol and across all. */
final class SettingCheck {

    private final List<Problem> problems;
    private final Map<String, Map<String, JsonNode>> settings;

    SettingCheck(LibraryContent content, List<Problem> problems) {
        this.problems = problems;
        this.settings = settings(content);
    }

    /** A clinic chooses one reading of a topic, in whatever protocols it stands. */
    void check(Place file, ObjectNode whole) {
        String slug = whole.path("slug").asText();
        for (JsonNode disagreement : whole.path("disagreements")) {
            JsonNode setting = disagreement.get("setting");
            String topic = disagreement.path("id").asText();
            settings.getOrDefault(setting == null ? "" : topic, Map.of()).forEach((other, theirs) -> {
                if (!other.equals(slug) && !theirs.equals(setting)) {
                    problems.add(Problem.of(file.item(topic).field("setting"), Fault.ANOTHER_SETTING, other, slug));
                }
            });
        }
    }

    /** Whether every topic has a setting in whose place its reading is to be put, as {@code {A-C01}}. */
    boolean allNamedIn(Place file, ObjectNode whole) {
        int before = problems.size();
        Set<String> known = new HashSet<>();
        whole.path("disagreements").forEach(disagreement -> {
            if (disagreement.has("setting")) {
                known.add(disagreement.path("id").asText());
            }
        });
        look(file, whole, known);
        return problems.size() == before;
    }

    private void look(Place place, JsonNode node, Set<String> known) {
        if (node.isTextual()) {
            ReadingsInPlace.namedIn(node.textValue()).forEach(topic -> sayUnless(known, place, topic));
        } else if (node.isObject()) {
            Place here = node.path("id").isTextual() ? place.item(node.get("id").textValue()) : place;
            if (node.path("reading").isObject()) {
                sayUnless(known, here, node.path("reading").path("of").asText());
            }
            node.properties()
                    .forEach(part -> look(
                            here.field() == null && !here.isWhole() ? here.field(part.getKey()) : here,
                            part.getValue(),
                            known));
        } else {
            node.forEach(part -> look(place, part, known));
        }
    }

    private void sayUnless(Set<String> known, Place place, String topic) {
        if (!known.contains(topic)) {
            problems.add(Problem.of(place, Fault.NO_SETTING, topic));
        }
    }

    /** The settings of each topic, by the protocol in which it stands. */
    private static Map<String, Map<String, JsonNode>> settings(LibraryContent content) {
        Map<String, Map<String, JsonNode>> settings = new HashMap<>();
        content.protocols()
                .forEach((slug, protocol) -> protocol.path("disagreements").forEach(disagreement -> {
                    if (disagreement.has("setting")) {
                        settings.computeIfAbsent(disagreement.path("id").asText(), none -> new TreeMap<>())
                                .put(slug, disagreement.get("setting"));
                    }
                }));
        return settings;
    }
}
