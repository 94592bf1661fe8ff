package org.tenfold.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tenfold.account.Account;
import org.tenfold.library.DraftComparison.ItemChange;
import org.tenfold.shared.web.NotFound;

/** The lead looks a working copy through against a newer shipped version, and takes over what is to hold here, too. */
@ApplicationScoped
class LookingThrough {

    @Inject
    WorkingCopies copies;

    @Inject
    DraftDesk desk;

    /** What the newest shipped version says otherwise than the one before. */
    DraftComparison whatIsNew(NewerEdition newer) {
        return DraftComparison.of(
                copies.body(newer.before().id()), copies.body(newer.newest().id()), desk.fields());
    }

    /** What the newest shipped version says of an item, the working copy says, too. */
    @Transactional
    void takeOver(ProtocolDraft draft, NewerEdition newer, ItemList list, String item, Account by) {
        ItemChange change = whatIsNew(newer).change(list, item).orElseThrow(NotFound::here);
        DraftBody body = draft.content();
        if (!body.has(list)) {
            throw NotFound.here();
        }
        copies.edit(
                draft,
                change.fate() == DraftComparison.Fate.REMOVED
                        ? body.item(list, item).map(body::without).orElse(body)
                        : body.taking(change.item()),
                by);
    }
}
