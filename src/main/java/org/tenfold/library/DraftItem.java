package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tenfold.shared.text.Text;

/**
 * An item of a working copy, as it is written.
 *
 * @param place among the items of its list, from 0 on
 * @param last whether none follows it in its list
 */
public record DraftItem(ItemList list, JsonNode node, int place, boolean last) {

    public String id() {
        return node.path("id").asText();
    }

    /** What names it: its title, else its text. */
    public Text name() {
        Text title = DraftHead.text(node.path("title"));
        return title == null ? text() : title;
    }

    public Text text() {
        for (String field : List.of("text", "ask", "topic")) {
            if (node.has(field)) {
                return DraftHead.text(node.path(field));
            }
        }
        return new Text(id(), id());
    }

    public boolean isTitled() {
        return node.has("title");
    }

    public boolean isFirst() {
        return place == 0;
    }

    /** Whose word it is, as the format names it. */
    public String reading() {
        return node.path("reading").asText("source");
    }

    public List<String> cites() {
        List<String> cites = new ArrayList<>();
        node.findValues("cites").forEach(ids -> ids.forEach(id -> cites.add(id.asText())));
        return cites.stream().distinct().toList();
    }

    /** The steps of a variant as a list to edit; null for any other item. */
    public ItemList steps() {
        return list.isVariants() ? ItemList.stepsOf(id()) : null;
    }
}
