package org.tenfold.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tenfold.account.AccountMessages;
import org.tenfold.note.Note;
import org.tenfold.note.NoteMessages;
import org.tenfold.note.Notes;

/** The notes that this reader may read, with what amends them. */
@ApplicationScoped
class NotesTable implements RecordTable<Note> {

    @Inject
    Notes notes;

    @Inject
    PartByPart parts;

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String explained(ExportMessages words) {
        return words.aboutNotes();
    }

    @Override
    public List<Column<Note>> columns(Recipient recipient) {
        ColumnMessages words = recipient.words(ColumnMessages.class);
        AccountMessages roles = recipient.words(AccountMessages.class);
        NoteMessages named = recipient.words(NoteMessages.class);
        return List.of(
                Column.of("writtenAt", words.writtenAt(), note -> recipient.moment(note.at())),
                Column.of("author", words.writtenBy(), note -> Cell.of(note.authorName())),
                Column.of(
                        "role",
                        words.role(),
                        note -> new Cell(note.authorRole().code(), roles.role(note.authorRole()))),
                Column.of("reach", words.readBy(), note -> new Cell(note.reach().code(), named.reach(note.reach()))),
                Column.of("text", words.text(), note -> Cell.of(note.text())),
                Column.of("reason", words.reason(), note -> Cell.of(note.reason())),
                Column.of(
                        "amends",
                        words.amends(),
                        note -> note.isAmendment() ? Cell.of(note.amended().id()) : Cell.NOTHING),
                Column.of("courseId", words.courseId(), note -> Cell.of(note.courseId())),
                Column.of("sessionId", words.sessionId(), note -> Cell.of(note.sessionId())),
                Column.of("id", words.id(), note -> Cell.of(note.id())));
    }

    @Override
    public void each(Extract extract, Consumer<Note> row) {
        UUID child = extract.child().id();
        parts.each(
                (Note last) -> notes.after(child, extract.recipient().person(), last, PartByPart.SIZE),
                part -> part.forEach(row));
    }
}
