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
        new SchemaCheck(files.text("schema/protocol.schema.json")).check(parsed, problems);
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
                Words.all(files, problems));
        stopIfBroken();
        new CrossCheck(content, problems).check(whole);
        stopIfBroken();
        return content;
    }

    private Map<String, ObjectNode> parse() {
        Map<String, ObjectNode> parsed = new LinkedHashMap<>();
        files.in(PROTOCOLS).forEach(file -> {
            try {
                JsonNode content = LibraryJson.yaml(files.text(file));
                if (content instanceof ObjectNode whole) {
                    parsed.put(file, whole);
                } else {
                    problems.add(new Problem(file, "file", "holds no protocol"));
                }
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(file, "file", e.getMessage()));
            }
        });
        return parsed;
    }

    private ObjectNode withItsBlocks(String file, ObjectNode content, Map<String, ObjectNode> parsed) {
        ObjectNode whole = content.deepCopy();
        whole.remove(List.of("kind", "includes", "covers"));
        if (!file.equals(PROTOCOLS + "/" + content.path("slug").asText() + ".yaml")) {
            problems.add(new Problem(file, "slug", "is not the name of the file"));
        }
        for (JsonNode include : content.path("includes")) {
            ObjectNode block = parsed.get(PROTOCOLS + "/" + include.asText() + ".yaml");
            if (block == null || !block.path("kind").asText().equals("block")) {
                problems.add(new Problem(file, "includes", "there is no block '" + include.asText() + "'"));
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
