package org.tenfold.note;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.child.ChildRowMark;
import org.tenfold.shared.web.Page;

/** How many notes are new, beside the name of a child in a list. */
@RequestScoped
class MarkOfUnreadNotes implements ChildRowMark {

    @Inject
    UnreadNotes unread;

    @Inject
    Page page;

    @Override
    public Map<UUID, String> of(Collection<UUID> children, Account viewer) {
        NoteMessages words = MessageBundles.get(
                NoteMessages.class, Localized.Literal.of(page.language().code()));
        return unread.by(children, viewer).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words.unread(entry.getValue())));
    }
}
