package org.tenfold.note;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.child.Child;
import org.tenfold.shared.web.Choice;
import org.tenfold.shared.web.Page;

/** Lays notes out for a reader, each with what amends it, in a constant number of statements. */
@RequestScoped
class NoteBoards {

    @Inject
    Notes notes;

    @Inject
    WritingNotes writing;

    @Inject
    Page page;

    NoteBoard of(Child child, List<Note> shown, Account reader) {
        List<Note> amendments = notes.amendmentsOf(shown.stream().map(Note::id).toList());
        return new NoteBoard(
                child, NoteThread.of(shown, amendments, reader), writing.mayWrite(child, reader), reaches(reader));
    }

    private List<Choice> reaches(Account reader) {
        if (reader.role() == Role.PARENT) {
            return List.of();
        }
        NoteMessages words = MessageBundles.get(
                NoteMessages.class, Localized.Literal.of(page.language().code()));
        return Arrays.stream(NoteReach.values())
                .map(reach -> new Choice(reach.name(), words.reach(reach), words.reachHint(reach)))
                .toList();
    }
}
