package org.tenfold.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.account.Account;

/**
 * A note with what amends it.
 *
 * @param mine whether the reader wrote it and may amend it
 * @param unread whether it, or what amends it, is new to the reader
 */
public record NoteThread(Note note, List<Note> amendments, boolean mine, boolean unread) {

    public static List<NoteThread> of(NotesAtHand hand, Account reader) {
        Map<UUID, List<Note>> byNote = hand.amendments().stream()
                .collect(Collectors.groupingBy(amendment -> amendment.amended().id()));
        return hand.notes().stream()
                .map(note -> of(note, byNote.getOrDefault(note.id(), List.of()), reader, hand.readUntil()))
                .toList();
    }

    private static NoteThread of(Note note, List<Note> amendments, Account reader, Instant readUntil) {
        boolean mine = note.isBy(reader);
        boolean later = Stream.concat(Stream.of(note), amendments.stream())
                .anyMatch(one -> one.at().isAfter(readUntil));
        return new NoteThread(note, amendments, mine, later && !mine);
    }
}
