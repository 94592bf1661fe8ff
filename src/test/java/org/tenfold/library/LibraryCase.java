package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tenfold.shared.time.Age;
import org.tenfold.shared.time.Span;

/** One case: a child, a day, what is answered or ordered, and what must come of it; docs/library-format.md explains it. */
record LibraryCase(String file, JsonNode said) {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final int TERM_IN_WEEKS = 40;

    String name() {
        return said.path("case").asText();
    }

    String protocol() {
        return said.path("protocol").asText();
    }

    String at() {
        return said.path("at").asText();
    }

    /** What stands under a word of the case; an empty node where it says nothing. */
    JsonNode path(String word) {
        return said.path(word);
    }

    String text(String word) {
        return said.path(word).asText(null);
    }

    Age age() {
        String spoken = said.path("child").path("age").asText("4 months");
        return new Age(DAY.minus(Span.of(spoken).period()), DAY);
    }

    Integer gestationWeeks() {
        JsonNode weeks = said.path("child").path("gestation");
        return weeks.isMissingNode() ? null : Span.of(weeks.asText()).count();
    }

    Age correctedAge() {
        Integer weeks = gestationWeeks();
        return weeks == null || weeks >= TERM_IN_WEEKS - 3 ? age() : age().corrected(weeks * 7);
    }

    Map<String, String> readings() {
        return texts(said.path("readings"));
    }

    Map<String, String> answers() {
        return texts(said.path("answers"));
    }

    /** Statements that must be among the citations of each effect. */
    Map<String, Set<String>> expected() {
        return lists(said.path("expect"));
    }

    /** Statements that must not be among them. */
    Map<String, Set<String>> never() {
        return lists(said.path("never"));
    }

    /** Items that must be among what speaks, where citations do not tell them apart. */
    Set<String> expectedItems() {
        return codes(said.path("expect-rules"));
    }

    List<String> expectedOrder() {
        return List.copyOf(codes(said.path("expect").path("order")));
    }

    static Set<String> codes(JsonNode list) {
        Set<String> codes = new LinkedHashSet<>();
        list.forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private static Map<String, Set<String>> lists(JsonNode node) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (!entry.getKey().equals("order")) {
                lists.put(entry.getKey(), new TreeSet<>(codes(entry.getValue())));
            }
        });
        return lists;
    }

    @Override
    public String toString() {
        return file + ": " + name();
    }
}
