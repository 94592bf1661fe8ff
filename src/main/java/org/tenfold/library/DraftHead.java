package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import org.tenfold.shared.text.Text;

/**
 * What stands above the lists of a working copy.
 *
 * @param draft what is missing before courses can be assigned; null where nothing is
 */
public record DraftHead(Text title, Text summary, Text draft) {

    static DraftHead of(JsonNode content) {
        return new DraftHead(text(content.path("title")), text(content.path("summary")), text(content.path("draft")));
    }

    /** A text in both languages; null where there is none. */
    static Text text(JsonNode node) {
        return node.isObject()
                ? new Text(node.path("en").asText(), node.path("ru").asText())
                : null;
    }
}
