package org.tenfold.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.child.Child;
import org.tenfold.child.ChildSection;
import org.tenfold.child.VisibleChild;
import org.tenfold.shared.web.Page;

/** The newest notes on the page of a child, with a form to write one. */
@RequestScoped
class NotesOnTheChildsPage implements ChildSection {

    private static final int NEWEST = 5;

    @CheckedTemplate(basePath = "note")
    static class Templates {
        static native TemplateInstance section(NoteBoard board, NoteForm form);
    }

    @Inject
    Notes notes;

    @Inject
    NoteBoards boards;

    @Inject
    VisibleChild visible;

    @Inject
    Page page;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String render(Child child, Account viewer) {
        if (!visible.readsWordsOf(child)) {
            return "";
        }
        NoteBoard board = boards.of(NoteSubject.of(child), notes.newestAtHand(child.id(), viewer, NEWEST), viewer);
        return page.fragment(Templates.section(board, NoteForm.about(board.subject())));
    }
}
