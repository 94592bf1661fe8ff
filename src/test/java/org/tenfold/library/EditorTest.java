package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenfold.library.EditorField.Kind;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** Whatever the library says can be edited, and nothing of it is lost on the way through a form. */
@QuarkusTest
class EditorTest {

    private static final LibraryContent LIBRARY = ReadingTheLibrary.of(LibraryFiles.packaged());
    private static final EditorFields FIELDS = new EditorFields(LIBRARY);

    @Test
    void every_item_of_every_protocol_comes_back_from_its_form_as_it_was() {
        EditorMessages words = words(Language.EN);
        LIBRARY.protocols().forEach((slug, content) -> {
            DraftBody protocol = DraftBody.of(LibraryJson.canonical(content));
            protocol.items().forEach(item -> {
                List<EditorField> fields = FIELDS.of(item.list());
                FormErrors errors = new FormErrors(Language.EN);
                ObjectNode read =
                        ItemForm.typed(fields, sent(fields, item.node())).read(errors, words);
                ObjectNode expected = item.node().deepCopy();
                expected.remove("steps");
                assertTrue(errors.isEmpty(), slug + " " + item.id() + " " + errors.all());
                assertEquals(plain(expected), plain(read), slug + " " + item.id());
            });
        });
    }

    private static MultivaluedMap<String, String> sent(List<EditorField> fields, JsonNode item) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        fields.forEach(field -> sent.put(field.path(), field.shownOf(item)));
        return sent;
    }

    /** A flag that is off says the same as no flag, and 34.0 the same as 34. */
    private static String plain(ObjectNode item) {
        return LibraryJson.canonical(item)
                .replaceAll(",?\"(optional|urgent|assistant|required|default)\":false", "")
                .replaceAll("\\{,", "{")
                .replaceAll("(\\d)\\.0\\b", "$1");
    }

    @Test
    void every_word_of_the_format_is_told_in_both_languages() {
        for (Language language : Language.values()) {
            EditorMessages words = words(language);
            fields().forEach(field -> {
                assertFalse(words.field(field.label()).equals(field.label()), language + " " + field.label());
                if (field.part() != null) {
                    assertTrue(
                            language == Language.EN || !words.part(field.part()).equals(field.part()),
                            language + " " + field.path());
                }
                field.choices().stream()
                        .filter(choice -> choice.name() == null)
                        .forEach(choice -> assertTrue(
                                language == Language.EN
                                        ? !words.code(choice.code()).isBlank()
                                        : !words.code(choice.code()).equals(choice.code()),
                                language + " " + choice.code()));
            });
        }
    }

    @Test
    void whatever_has_words_of_its_own_has_samples() {
        fields().stream()
                .filter(field -> field.kind() == Kind.YAML)
                .forEach(field -> assertFalse(YamlSamples.of(field.name()).isEmpty(), field.path()));
    }

    private static List<EditorField> fields() {
        List<EditorField> fields = new java.util.ArrayList<>(FIELDS.head());
        for (Section section : Section.values()) {
            fields.addAll(FIELDS.of(ItemList.of(section)));
        }
        fields.addAll(FIELDS.of(ItemList.stepsOf("any")));
        return fields;
    }

    private static EditorMessages words(Language language) {
        return MessageBundles.get(EditorMessages.class, Localized.Literal.of(language.code()));
    }
}
