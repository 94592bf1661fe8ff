package org.tenfold.note;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Notes together with what amends them.
 *
 * @param amendments the oldest first
 */
public record NotesAtHand(List<Note> notes, List<Note> amendments) {

    /**
     * The first notes of these with their amendments. An amendment is newer than its note, so among the newest of both
     * no note stands without one of its amendments.
     *
     * @param both notes and amendments
     */
    static NotesAtHand of(List<Note> both, int size) {
        List<Note> notes =
                both.stream().filter(note -> !note.isAmendment()).limit(size).toList();
        Set<UUID> ids = notes.stream().map(Note::id).collect(Collectors.toSet());
        return new NotesAtHand(
                notes,
                both.stream()
                        .filter(note -> note.isAmendment()
                                && ids.contains(note.amended().id()))
                        .sorted(Comparator.comparing(Note::at).thenComparing(Note::id))
                        .toList());
    }
}
