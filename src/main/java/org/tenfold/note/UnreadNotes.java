package org.tenfold.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        return children.isEmpty() ? Map.of() : notes.unread(children, reader);
    }

    /** Up to when he has read those about the child. */
    Instant readUntil(Child child, Account reader) {
        return readings.of(reader.id(), child.id()).map(NoteReading::until).orElse(Instant.EPOCH);
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
