package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.tenfold.library.EditorField.Choice;

/**
 * An item of a working copy on the desk, or what stands above its lists.
 *
 * @param list null above the lists
 * @param item null for one that is not there yet
 * @param preview how it will read; null where nobody asked
 * @param meanwhile what was kept since this form was shown; null where nothing was
 */
public record ItemEditor(
        ProtocolDraft draft, ItemList list, DraftItem item, ItemForm form, OpenProtocol preview, JsonNode meanwhile) {

    static ItemEditor of(ProtocolDraft draft, ItemList list, DraftItem item, ItemForm form) {
        return new ItemEditor(draft, list, item, form, null, null);
    }

    ItemEditor previewing(OpenProtocol shown) {
        return new ItemEditor(draft, list, item, form, shown, null);
    }

    ItemEditor after(JsonNode kept) {
        return new ItemEditor(draft, list, item, form, null, kept);
    }

    /** How a field in the words of the files may be written. */
    public List<String> samples(EditorField field) {
        return YamlSamples.of(field.name());
    }

    public boolean isHead() {
        return list == null;
    }

    public boolean isNew() {
        return item == null;
    }

    /** Where the form sends to. */
    public String action() {
        String copy = "/library/drafts/" + draft.id() + "/";
        if (isHead()) {
            return copy + "head";
        }
        return copy + list.code() + (isNew() ? "/new" : "/items/" + item.id());
    }

    /** Where the item stands on the page of the working copy. */
    public String back() {
        String copy = "/library/drafts/" + draft.id();
        if (isHead()) {
            return copy;
        }
        return copy + "#" + (isNew() ? list.code() : "item-" + item.id());
    }

    public List<Choice> kept(EditorField field) {
        return field.wordsOf(meanwhile);
    }
}
