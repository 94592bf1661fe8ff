package org.tenfold.note;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.account.Account;

/**
 * A note with what amends it.
 *
 * @param mine whether the reader wrote it and may amend it
 */
public record NoteThread(Note note, List<Note> amendments, boolean mine) {

    /** @param amendments those of the notes, the oldest first */
    public static List<NoteThread> of(List<Note> notes, List<Note> amendments, Account reader) {
        Map<UUID, List<Note>> byNote = amendments.stream()
                .collect(Collectors.groupingBy(amendment -> amendment.amended().id()));
        return notes.stream()
                .map(note -> new NoteThread(note, byNote.getOrDefault(note.id(), List.of()), note.isBy(reader)))
                .toList();
    }
}
