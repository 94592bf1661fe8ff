package org.tenfold.note;

import java.util.List;
import org.tenfold.child.Child;
import org.tenfold.shared.web.Choice;

/**
 * Notes about a child before one reader.
 *
 * @param subject what a note that he writes here is about
 * @param unread how many are new to him, here and elsewhere in the record
 * @param mayWrite whether the reader may write one too
 * @param reaches whom he may let read it; empty where he has no choice
 * @param readers who reads what a parent writes, by name
 * @param colleagues whom he may ask to read it
 */
public record NoteBoard(
        NoteSubject subject,
        List<NoteThread> threads,
        long unread,
        boolean mayWrite,
        List<Choice> reaches,
        String readers,
        List<Choice> colleagues) {

    public Child child() {
        return subject.child();
    }
}
