package org.tenfold.note;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.account.Account;

/**
 * Notes together with what amends them, and with what of them is new to a reader.
 *
 * @param amendments the oldest first
 * @param unread how many notes and amendments are new to him
 * @param readUntil up to when he has read
 */
public record NotesAtHand(List<Note> notes, List<Note> amendments, long unread, Instant readUntil) {

    /**
     * A note or an amendment as it is read from the store.
     *
     * @param readUntil up to when the reader has read what is written about the child; null when he never has
     */
    record Row(Note note, Instant readUntil) {

        boolean isNewTo(Account reader) {
            return !note.isBy(reader) && (readUntil == null || note.at().isAfter(readUntil));
        }
    }

    /**
     * The first notes of these with their amendments. An amendment is newer than its note, so among the newest of both
     * no note stands without one of its amendments.
     *
     * @param rows notes and amendments; what is new is counted among them
     */
    static NotesAtHand of(List<Row> rows, Account reader, int size) {
        List<Note> both = rows.stream().map(Row::note).toList();
        List<Note> notes =
                both.stream().filter(note -> !note.isAmendment()).limit(size).toList();
        Set<UUID> ids = notes.stream().map(Note::id).collect(Collectors.toSet());
        return new NotesAtHand(
                notes,
                both.stream()
                        .filter(note -> note.isAmendment()
                                && ids.contains(note.amended().id()))
                        .sorted(Comparator.comparing(Note::at).thenComparing(Note::id))
                        .toList(),
                rows.stream().filter(row -> row.isNewTo(reader)).count(),
                rows.isEmpty() || rows.get(0).readUntil() == null
                        ? Instant.EPOCH
                        : rows.get(0).readUntil());
    }
}
