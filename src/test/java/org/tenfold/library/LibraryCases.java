package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All cases, asked of the library as it is and of the library with an item taken away. */
final class LibraryCases {

    private static final Set<Statement.Worth> EXECUTED = Set.of(
            Statement.Worth.BLOCK,
            Statement.Worth.WARN,
            Statement.Worth.PLAN,
            Statement.Worth.TIMER,
            Statement.Worth.ESCALATE,
            Statement.Worth.MEASURE);

    /** What a statement that blocks may come to: a text to read is not among it, but for one that no clinic should follow. */
    private static final Set<String> STANDS_IN_THE_WAY = Set.of(
            "block",
            "refer",
            "postpone",
            "stop",
            "pause",
            "forbidden",
            "withheld",
            "outside",
            "time-up",
            "shown",
            "escalate",
            "warned",
            "disputed");

    /** Lists whose items do something: without each of them a case must fail. */
    private static final List<String> DOING =
            List.of("rules", "schedule", "forbidden", "stops", "home", "measures", "referrals");

    private final LibraryContent library;
    private final List<LibraryCase> cases;

    LibraryCases(LibraryContent library, List<LibraryCase> cases) {
        this.library = library;
        this.cases = cases;
    }

    static List<LibraryCase> in(Path folder) {
        List<LibraryCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode one : LibraryJson.yaml(Files.readString(file))) {
                    cases.add(new LibraryCase(file.getFileName().toString(), one));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    List<LibraryCase> all() {
        return cases;
    }

    /** What of a case does not come out. */
    List<String> against(LibraryCase one) {
        ObjectNode protocol = library.protocols().get(one.protocol());
        return protocol == null ? List.of("there is no protocol '" + one.protocol() + "'") : against(one, protocol);
    }

    private List<String> against(LibraryCase one, ObjectNode protocol) {
        Map<Map<String, String>, Protocol> read = new HashMap<>();
        return against(one, protocol, read);
    }

    private List<String> against(LibraryCase one, ObjectNode protocol, Map<Map<String, String>, Protocol> readBefore) {
        try {
            Protocol read = readBefore.computeIfAbsent(
                    one.readings(), readings -> LibraryJson.protocol(null, 1, protocol, readings));
            return AskingTheLibrary.about(one, read, library.vocabularies()).against(one);
        } catch (RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Statements that must do something and for which no case shows that they do, with what they are worth. */
    Map<String, Statement.Worth> unproven() {
        Map<String, Statement.Worth> unproven = new TreeMap<>();
        library.statements().values().stream()
                .filter(statement -> EXECUTED.contains(statement.enforce()))
                .forEach(statement -> unproven.put(statement.id(), statement.enforce()));
        for (LibraryCase one : cases) {
            one.expected().forEach((effect, ids) -> {
                if (SaidByTheLibrary.proves(effect)) {
                    ids.stream()
                            .filter(id ->
                                    unproven.get(id) != Statement.Worth.BLOCK || STANDS_IN_THE_WAY.contains(effect))
                            .forEach(unproven::remove);
                }
            });
        }
        return unproven;
    }

    /** Items that can be taken away without any case noticing, as {@code protocol#item}; of shared ones once. */
    Set<String> unnoticed() {
        Map<String, String> unnoticed = new TreeMap<>();
        Set<String> noticed = new TreeSet<>();
        library.protocols().forEach((slug, protocol) -> {
            List<LibraryCase> own =
                    cases.stream().filter(one -> one.protocol().equals(slug)).toList();
            for (ArrayNode list : lists(protocol)) {
                for (int i = 0; i < list.size(); i++) {
                    String id = list.get(i).path("id").asText();
                    if (!noticed.contains(id)) {
                        if (notices(own, protocol, list, i)) {
                            noticed.add(id);
                            unnoticed.remove(id);
                        } else {
                            unnoticed.put(id, slug + "#" + id);
                        }
                    }
                }
            }
        });
        return new TreeSet<>(unnoticed.values());
    }

    private boolean notices(List<LibraryCase> own, ObjectNode protocol, ArrayNode list, int index) {
        JsonNode item = list.remove(index);
        try {
            Map<Map<String, String>, Protocol> read = new HashMap<>();
            return own.stream().anyMatch(one -> !against(one, protocol, read).isEmpty());
        } finally {
            list.insert(index, item);
        }
    }

    private static List<ArrayNode> lists(ObjectNode protocol) {
        List<ArrayNode> lists = new ArrayList<>();
        DOING.forEach(name -> add(lists, protocol.path(name)));
        protocol.path("variants").forEach(variant -> add(lists, variant.path("steps")));
        return lists;
    }

    private static void add(List<ArrayNode> lists, JsonNode found) {
        if (found instanceof ArrayNode list) {
            lists.add(list);
        }
    }
}
