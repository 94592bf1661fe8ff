package org.tenfold.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.account.Role;
import org.tenfold.audit.AuditAction;
import org.tenfold.audit.AuditSubject;
import org.tenfold.audit.AuditTrail;
import org.tenfold.child.Child;
import org.tenfold.child.Guardianships;
import org.tenfold.shared.rule.Refusal;

/** Writes notes and amendments. Whoever writes may see the child's record; a guardian who only reads writes nothing. */
@ApplicationScoped
public class WritingNotes {

    @Inject
    Notes notes;

    @Inject
    Mentions mentions;

    @Inject
    Guardianships guardianships;

    @Inject
    AuditTrail trail;

    @Inject
    Event<NoteWritten> written;

    @Inject
    Clock clock;

    /** @param reach who reads it; what a parent writes is shared whatever is asked for */
    @Transactional
    public Note write(NoteSubject about, Account author, NoteReach reach, String text) {
        return keep(new Note(about, author, reach, text, clock.instant()), author);
    }

    /** The same, and asks colleagues to read it; that each may see the child was decided before. */
    @Transactional
    public Note write(NoteSubject about, Account author, NoteReach reach, String text, List<Account> asked) {
        Note note = write(about, author, reach, text);
        for (Account colleague : asked) {
            Mention mention = new Mention(note, colleague);
            mentions.persist(mention);
            trail.record(
                    author.actor(),
                    AuditAction.CREATED,
                    AuditSubject.ofChild("mention", mention.id(), note.child().id()));
        }
        return note;
    }

    @Transactional
    public Note amend(Note note, Account author, String text, String reason) {
        return keep(note.amendment(author, text, reason, clock.instant()), author);
    }

    public boolean mayWrite(Child child, Account author) {
        return author.role() != Role.PARENT
                || guardianships.takesPart(
                        author.id(), child.id(), author.clinic().today(clock));
    }

    private Note keep(Note note, Account author) {
        if (!mayWrite(note.child(), author)) {
            throw new Refusal("readersWriteNoNotes");
        }
        notes.persist(note);
        trail.record(
                author.actor(),
                AuditAction.NOTED,
                AuditSubject.ofChild("note", note.id(), note.child().id()),
                note.reach().code());
        written.fire(new NoteWritten(note));
        return note;
    }
}
