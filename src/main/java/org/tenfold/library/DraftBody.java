package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a working copy says, in the format of the files with the blocks resolved. A change makes another one. */
final class DraftBody {

    private final ObjectNode content;

    private DraftBody(ObjectNode content) {
        this.content = content;
    }

    static DraftBody of(String json) {
        return new DraftBody(LibraryJson.json(json));
    }

    /** The same as another clinic's or the shipped protocol, under a name of one's own. */
    DraftBody named(String slug, JsonNode title) {
        return changed(copy -> {
            copy.put("slug", slug);
            copy.set("title", title);
        });
    }

    String json() {
        return LibraryJson.canonical(content);
    }

    ObjectNode content() {
        return content.deepCopy();
    }

    DraftHead head() {
        return DraftHead.of(content);
    }

    /** Every list that can be edited, in the order of reading. */
    List<ItemList> lists() {
        List<ItemList> lists = new ArrayList<>();
        for (Section section : Section.values()) {
            lists.add(ItemList.of(section));
        }
        items(ItemList.of(Section.VARIANTS)).forEach(variant -> lists.add(variant.steps()));
        return lists;
    }

    boolean has(ItemList list) {
        return lists().contains(list);
    }

    List<DraftItem> items(ItemList list) {
        JsonNode array = array(content, list);
        List<DraftItem> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            items.add(new DraftItem(list, array.get(i), i, i == array.size() - 1));
        }
        return items;
    }

    Stream<DraftItem> items() {
        return lists().stream().flatMap(list -> items(list).stream());
    }

    Optional<DraftItem> item(ItemList list, String id) {
        return items(list).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** With the fields above the lists as they stand in this one. */
    DraftBody withHead(ObjectNode head, Iterable<String> fields) {
        return changed(copy -> fields.forEach(field -> {
            copy.remove(field);
            if (head.has(field)) {
                copy.set(field, head.get(field));
            }
        }));
    }

    DraftBody adding(ItemList list, ObjectNode item) {
        return changed(copy -> writable(copy, list).add(item));
    }

    DraftBody replacing(DraftItem old, ObjectNode item) {
        return changed(copy -> writable(copy, old.list()).set(old.place(), item));
    }

    /** With an item as another body has it: in the place of ours of the same id, else where it stands there. */
    DraftBody taking(DraftItem other) {
        Optional<DraftItem> ours = item(other.list(), other.id());
        ObjectNode taken = other.node().deepCopy();
        if (ours.isPresent()) {
            if (other.steps() != null) {
                taken.set("steps", ours.get().node().path("steps"));
            }
            return replacing(ours.get(), taken);
        }
        return changed(copy -> {
            ArrayNode array = writable(copy, other.list());
            array.insert(Math.min(other.place(), array.size()), taken);
        });
    }

    /** Whether it says of an item what another body says of it, or that there is none; the steps of a variant apart. */
    boolean says(DraftItem other, boolean there) {
        Optional<DraftItem> ours = item(other.list(), other.id());
        return there
                ? ours.filter(item -> withoutSteps(item).equals(withoutSteps(other)))
                        .isPresent()
                : ours.isEmpty();
    }

    private static String withoutSteps(DraftItem item) {
        ObjectNode alone = item.node().deepCopy();
        if (item.steps() != null) {
            alone.remove("steps");
        }
        return LibraryJson.canonical(alone);
    }

    DraftBody without(DraftItem item) {
        return changed(copy -> {
            ArrayNode array = writable(copy, item.list());
            array.remove(item.place());
            if (array.isEmpty() && !item.list().isSteps()) {
                copy.remove(item.list().key());
            }
        });
    }

    /** The item one place higher or lower; where it stands at the end of its list it stays. */
    DraftBody moving(DraftItem item, boolean up) {
        int to = item.place() + (up ? -1 : 1);
        return up && item.isFirst() || !up && item.last()
                ? this
                : changed(copy -> {
                    ArrayNode array = writable(copy, item.list());
                    array.insert(to, array.remove(item.place()));
                });
    }

    private DraftBody changed(Consumer<ObjectNode> change) {
        ObjectNode copy = content.deepCopy();
        change.accept(copy);
        return new DraftBody(copy);
    }

    private static ArrayNode writable(ObjectNode copy, ItemList list) {
        return list.isSteps() ? ((ObjectNode) variant(copy, list)).withArray("steps") : copy.withArray(list.key());
    }

    private static JsonNode array(ObjectNode content, ItemList list) {
        return list.isSteps() ? variant(content, list).path("steps") : content.path(list.key());
    }

    private static JsonNode variant(ObjectNode content, ItemList list) {
        for (JsonNode variant : content.path("variants")) {
            if (variant.path("id").asText().equals(list.variant())) {
                return variant;
            }
        }
        return content.path("no variant");
    }
}
