package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a working copy says otherwise than the version that it was copied from, field by field.
 *
 * @param head what stands above the lists
 * @param lists those in which anything differs
 */
public record DraftComparison(List<FieldChange> head, List<ListChange> lists) {

    /** A field that says something else. */
    public record FieldChange(EditorField field, List<EditorField.Choice> before, List<EditorField.Choice> after) {}

    /** What has become of an item. */
    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** An item that was added, removed or changed. */
    public record ItemChange(Fate fate, DraftItem item, List<FieldChange> fields) {}

    /**
     * What differs in a list.
     *
     * @param reordered whether items that stand in both stand in another order
     */
    public record ListChange(ItemList list, List<ItemChange> items, boolean reordered) {}

    static DraftComparison of(DraftBody before, DraftBody after, EditorFields fields) {
        List<ListChange> lists = new ArrayList<>();
        for (ItemList list : after.lists()) {
            ListChange change = changes(list, before, after, fields.of(list));
            if (!change.items().isEmpty() || change.reordered()) {
                lists.add(change);
            }
        }
        return new DraftComparison(differing(fields.head(), before.content(), after.content()), lists);
    }

    private static ListChange changes(ItemList list, DraftBody before, DraftBody after, List<EditorField> fields) {
        List<ItemChange> changes = new ArrayList<>();
        for (DraftItem item : after.items(list)) {
            Optional<DraftItem> old = before.item(list, item.id());
            if (old.isEmpty()) {
                changes.add(new ItemChange(Fate.ADDED, item, List.of()));
                continue;
            }
            List<FieldChange> differing = differing(fields, old.get().node(), item.node());
            if (!differing.isEmpty()) {
                changes.add(new ItemChange(Fate.CHANGED, item, differing));
            }
        }
        before.items(list).stream()
                .filter(old -> after.item(list, old.id()).isEmpty())
                .forEach(old -> changes.add(new ItemChange(Fate.REMOVED, old, List.of())));
        return new ListChange(list, changes, !inBoth(before, after, list).equals(inBoth(after, before, list)));
    }

    private static List<String> inBoth(DraftBody ordered, DraftBody other, ItemList list) {
        return ordered.items(list).stream()
                .map(DraftItem::id)
                .filter(id -> other.item(list, id).isPresent())
                .toList();
    }

    static List<FieldChange> differing(List<EditorField> fields, JsonNode before, JsonNode after) {
        return fields.stream()
                .map(field -> new FieldChange(field, field.wordsOf(before), field.wordsOf(after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** What has become of an item; none where nothing has. */
    Optional<ItemChange> change(ItemList list, String item) {
        return lists.stream()
                .filter(changed -> changed.list().equals(list))
                .flatMap(changed -> changed.items().stream())
                .filter(change -> change.item().id().equals(item))
                .findFirst();
    }

    public boolean isEmpty() {
        return head.isEmpty() && lists.isEmpty();
    }
}
