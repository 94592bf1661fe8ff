package org.tenfold.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.tenfold.account.Account;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.TreatmentSession;
import org.tenfold.session.SessionSection;
import org.tenfold.shared.web.Page;

/** The notes about a session on its page, and the way to write one. */
@RequestScoped
class NotesOnTheSessionsPage implements SessionSection {

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
    public String render(TreatmentSession session, Account viewer) {
        if (!visible.readsWordsOf(session.child())) {
            return "";
        }
        NoteSubject subject =
                NoteSubject.ofSession(session.child(), session.course().id(), session.id());
        NoteBoard board = boards.read(subject, notes.ofSession(session.id(), viewer), viewer);
        return board.threads().isEmpty() && !board.mayWrite()
                ? ""
                : page.fragment(NotesOnTheCoursesPage.Templates.ofSubject(board));
    }
}
