package org.tenfold.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What styles and templates ask for is served, and what is served is there. */
class AssetsTest {

    private static final Path WEB = Path.of("src-web");
    private static final Pattern IN_STYLES = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)");

    @Test
    void every_image_that_a_style_names_is_served() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String style : listed("styles/order.txt")) {
            named.addAll(IN_STYLES
                    .matcher(Files.readString(WEB.resolve("styles").resolve(style)))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .collect(Collectors.toSet()));
        }
        assertFalse(named.isEmpty());
        named.removeAll(listed("files.txt"));
        assertEquals(Set.of(), named);
    }

    @Test
    void every_style_has_its_place_in_the_order() throws IOException {
        try (Stream<Path> styles = Files.list(WEB.resolve("styles"))) {
            assertEquals(
                    styles.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> name.endsWith(".css"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(listed("styles/order.txt")));
        }
    }

    private static List<String> listed(String name) throws IOException {
        return Files.readAllLines(WEB.resolve(name)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
