package org.tenfold.library;

/**
 * What a newer shipped version says otherwise than the one that the clinic's own goes back to.
 *
 * @param slug of the clinic's own
 * @param draft the working copy into which it can be taken; null on the page of what is published
 */
public record NewerView(String slug, NewerEdition newer, DraftComparison comparison, ProtocolDraft draft) {

    /** Whether the working copy can take a change over by itself. */
    public boolean isOffered(ItemList list) {
        return draft != null && draft.content().has(list);
    }

    /** Whether the working copy says of an item what the newer version says of it. */
    public boolean isTaken(DraftComparison.ItemChange change) {
        return draft.content().says(change.item(), change.fate() != DraftComparison.Fate.REMOVED);
    }

    /** Where a change is taken over. */
    public String action(DraftItem item) {
        return newer.address() + "/" + item.list().code() + "/" + item.id();
    }
}
