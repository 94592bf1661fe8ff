package org.tenfold.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What every template keeps to. */
class TemplatesTest {

    private static final List<TemplateFile> TEMPLATES = TemplateFile.all();
    private static final Set<String> SPOKEN =
            Set.of("aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt", "content");
    private static final Set<String> CODES =
            Set.of("width=device-width, initial-scale=1", "light dark", TemplateFile.COMPUTED + "; url=/lock");

    /** Names of parts that look like what surrounds them. */
    private static final Set<String> PLAIN = Set.of(
            "audit-what",
            "audit-who",
            "badge--neutral",
            "card-list",
            "form-choice-text",
            "layout-column",
            "layout-person-list",
            "progress-text",
            "protocol-step-title",
            "session-step-text",
            "verdict-text");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Signs of measures are the same in both languages. */
    private static final Pattern MEASURE = Pattern.compile("°C");

    @Test
    void there_are_templates() {
        assertTrue(TEMPLATES.size() >= 8, "only " + TEMPLATES.size());
    }

    @Test
    void no_sentence_is_written_into_a_template() {
        assertNone(
                "speaks one language only",
                template -> Stream.concat(
                        template.html().select("*").stream()
                                .flatMap(element -> element.textNodes().stream())
                                .map(TextNode::getWholeText),
                        template.literalParameters().stream()));
    }

    @Test
    void no_attribute_that_is_read_aloud_is_written_into_a_template() {
        assertNone(
                "speaks one language only",
                template -> attributes(template)
                        .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                        .map(Attribute::getValue)
                        .filter(value -> !CODES.contains(value)));
    }

    @Test
    void no_style_and_no_script_stands_in_a_page() {
        assertEquals(
                List.of(),
                offenders(template -> Stream.concat(
                        template.html().select("style, script:not([src]), [style], [href^=javascript]").stream()
                                .map(Element::toString),
                        attributes(template).map(Attribute::getKey).filter(key -> key.matches("on[a-z]+|hx-on.*")))));
    }

    @Test
    void every_form_that_changes_something_carries_the_token() {
        Pattern form = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
        assertTrue(TEMPLATES.stream()
                .anyMatch(template -> form.matcher(template.text()).find()));
        assertEquals(
                List.of(),
                offenders(template -> form.matcher(template.text())
                        .results()
                        .map(found -> found.group())
                        .filter(text -> !text.contains("{#token"))));
    }

    @Test
    void every_form_says_how_it_is_sent() {
        assertEquals(
                List.of(),
                offenders(template -> template.html().select("form").stream()
                        .filter(form -> !form.attr("method").matches("get|post"))
                        .map(Element::toString)));
    }

    @Test
    void every_class_has_its_style() throws IOException {
        Set<String> styled = styledClasses();
        assertTrue(styled.contains("button--primary"));
        assertEquals(
                List.of(),
                offenders(template -> template.html().select("[class]").stream()
                        .flatMap(element -> Stream.of(element.attr("class").split("\\s+")))
                        .filter(name -> !name.isEmpty() && !name.contains(TemplateFile.COMPUTED))
                        .filter(name -> !styled.contains(name) && !PLAIN.contains(name))
                        .distinct()));
    }

    private static Set<String> styledClasses() throws IOException {
        Pattern name = Pattern.compile("\\.([a-z][a-z0-9-]*)");
        try (Stream<Path> screen = Files.list(House.STYLES);
                Stream<Path> paper = Files.list(House.PAPER)) {
            return Stream.concat(screen, paper)
                    .filter(file -> file.toString().endsWith(".css"))
                    .flatMap(file -> name.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Attribute> attributes(TemplateFile template) {
        return template.html().select("*").stream().flatMap(element -> element.attributes().asList().stream());
    }

    private static void assertNone(String what, Function<TemplateFile, Stream<String>> texts) {
        assertEquals(
                List.of(),
                offenders(template -> texts.apply(template)
                        .map(text -> text.replace(TemplateFile.COMPUTED, " ").strip())
                        .filter(text -> WORD.matcher(MEASURE.matcher(text).replaceAll(""))
                                .find())),
                what);
    }

    private static List<String> offenders(Function<TemplateFile, Stream<String>> offences) {
        return TEMPLATES.stream()
                .flatMap(template -> offences.apply(template).map(offence -> template.name() + ": " + offence))
                .toList();
    }
}
