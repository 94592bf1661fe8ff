package org.tenfold.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenfold.account.Account;
import org.tenfold.child.Child;

/** What of the notes somebody has not opened yet. What he wrote himself is never new to him. */
@ApplicationScoped
public class UnreadNotes {

    @Inject
    Notes notes;

    @Inject
    NoteReadings readings;

    /** How many notes and corrections are new to the reader, by child; a child without any is not among them. */
    public Map<UUID, Long> by(Collection<UUID> children, Account reader) {
        return children.isEmpty()
                ? Map.of()
                : notes.unread(children, reader).values().stream()
                        .collect(Collectors.toMap(Unread::childId, Unread::count));
    }

    /** How many are new of one child, and up to when he has read. */
    Unread of(Child child, Account reader) {
        return notes.unread(List.of(child.id()), reader).getOrDefault(child.id(), Unread.nothing(child.id()));
    }

    /** The reader has the newest notes about the child before him. */
    void opened(Child child, Account reader, List<NoteThread> newest) {
        Optional<Instant> last = newest.stream()
                .flatMap(thread -> Stream.concat(Stream.of(thread.note()), thread.amendments().stream()))
                .map(Note::at)
                .max(Instant::compareTo);
        last.ifPresent(at -> readings.of(reader.id(), child.id())
                .ifPresentOrElse(
                        reading -> reading.readOnTo(at), () -> readings.persist(new NoteReading(child, reader, at))));
    }
}
