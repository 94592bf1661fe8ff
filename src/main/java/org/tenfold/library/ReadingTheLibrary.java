package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all files of the library, resolves the blocks into the protocols, and checks the whole. */
final class ReadingTheLibrary {

    private static final String PROTOCOLS = "protocols";
    private static final String SCHEMA = "schema/protocol.schema.json";

    private final LibraryFiles files;
    private final List<Problem> problems = new ArrayList<>();

    private ReadingTheLibrary(LibraryFiles files) {
        this.files = files;
    }

    /** @throws BrokenLibrary naming every problem, when there are any */
    static LibraryContent of(LibraryFiles files) {
        return new ReadingTheLibrary(files).read();
    }

    private LibraryContent read() {
        Map<String, ObjectNode> parsed = parse();
        new SchemaCheck(files.text(SCHEMA)).check(parsed, problems);
        stopIfBroken();
        Map<String, ObjectNode> whole = new LinkedHashMap<>();
        parsed.forEach((file, content) -> {
            if (content.path("kind").asText().equals("protocol")) {
                whole.put(file, withItsBlocks(file, content, parsed));
            }
        });
        LibraryContent content = new LibraryContent(
                bySlug(whole),
                Register.statements(files),
                Register.sources(files),
                Register.cautions(files),
                Words.all(files, problems),
                files.text(SCHEMA));
        stopIfBroken();
        new CrossCheck(content, problems).check(whole);
        stopIfBroken();
        return content;
    }

    private Map<String, ObjectNode> parse() {
        Map<String, ObjectNode> parsed = new LinkedHashMap<>();
        // Side by side, since a start waits for it; in the order of the files all the same.
        files.in(PROTOCOLS).toList().parallelStream().map(this::parse).forEachOrdered(file -> {
            if (file.content() == null) {
                problems.add(Problem.of(Place.whole(file.path()), Fault.OF_A_FILE, file.wrong()));
            } else {
                parsed.put(file.path(), file.content());
            }
        });
        return parsed;
    }

    /** A file with what it holds, or with what is wrong with it. */
    private record Parsed(String path, ObjectNode content, String wrong) {}

    private Parsed parse(String path) {
        try {
            return LibraryJson.yaml(files.text(path)) instanceof ObjectNode whole
                    ? new Parsed(path, whole, null)
                    : new Parsed(path, null, "holds no protocol");
        } catch (IllegalArgumentException e) {
            return new Parsed(path, null, e.getMessage());
        }
    }

    private ObjectNode withItsBlocks(String file, ObjectNode content, Map<String, ObjectNode> parsed) {
        ObjectNode whole = content.deepCopy();
        whole.remove(List.of("kind", "includes", "covers"));
        if (!file.equals(PROTOCOLS + "/" + content.path("slug").asText() + ".yaml")) {
            problems.add(Problem.of(Place.of(file, "slug"), Fault.OF_A_FILE, "is not the name of the file"));
        }
        for (JsonNode include : content.path("includes")) {
            ObjectNode block = parsed.get(PROTOCOLS + "/" + include.asText() + ".yaml");
            if (block == null || !block.path("kind").asText().equals("block")) {
                problems.add(Problem.of(
                        Place.of(file, "includes"), Fault.OF_A_FILE, "there is no block '" + include.asText() + "'"));
            } else {
                append(block, whole);
            }
        }
        return whole;
    }

    /** The lists of the block follow those of the protocol. */
    private static void append(ObjectNode block, ObjectNode whole) {
        block.properties().forEach(entry -> {
            if (entry.getValue() instanceof ArrayNode items) {
                whole.withArray(entry.getKey()).addAll(items);
            }
        });
    }

    private static Map<String, ObjectNode> bySlug(Map<String, ObjectNode> byFile) {
        Map<String, ObjectNode> bySlug = new LinkedHashMap<>();
        byFile.values().forEach(content -> bySlug.put(content.path("slug").asText(), content));
        return bySlug;
    }

    private void stopIfBroken() {
        if (!problems.isEmpty()) {
            throw new BrokenLibrary(problems);
        }
    }
}
