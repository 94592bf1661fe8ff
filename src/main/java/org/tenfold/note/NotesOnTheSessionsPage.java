package org.tenfold.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.child.VisibleChild;
import org.tenfold.course.TreatmentSession;
import org.tenfold.session.SessionSection;
import org.tenfold.shared.web.Page;

/** The notes about a session on its page; nothing where there are none. */
@RequestScoped
class NotesOnTheSessionsPage implements SessionSection {

    @CheckedTemplate(basePath = "note")
    static class Templates {
        static native TemplateInstance ofSession(NoteBoard board);
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
    public String render(TreatmentSession session, Account viewer) {
        if (!visible.readsWordsOf(session.child())) {
            return "";
        }
        List<Note> about = notes.ofSession(session.id(), viewer);
        return about.isEmpty() ? "" : page.fragment(Templates.ofSession(boards.of(session.child(), about, viewer)));
    }
}
