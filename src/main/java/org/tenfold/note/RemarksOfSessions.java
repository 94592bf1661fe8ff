package org.tenfold.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tenfold.course.TreatmentSession;
import org.tenfold.session.Remark;
import org.tenfold.session.SessionDone;
import org.tenfold.session.SessionStopped;

/** What a masseur writes when a session is over becomes a note about the session. */
@ApplicationScoped
class RemarksOfSessions {

    @Inject
    WritingNotes writing;

    void done(@Observes SessionDone done) {
        keep(done.session(), done.remark());
    }

    void stopped(@Observes SessionStopped stopped) {
        keep(stopped.session(), stopped.remark());
    }

    private void keep(TreatmentSession session, Remark remark) {
        if (remark != null) {
            NoteSubject about =
                    NoteSubject.ofSession(session.child(), session.course().id(), session.id());
            writing.write(about, remark.by(), remark.shared() ? NoteReach.SHARED : NoteReach.STAFF_ONLY, remark.text());
        }
    }
}
