package org.tenfold.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tenfold.account.Account;
import org.tenfold.account.Role;

/** The notes about children. Whoever asks names the reader; that he may see the child was decided before. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

    private static final int MOST = 500;

    /** Of notes and amendments together, where only the newest are shown. */
    private static final int MOST_AT_HAND = 100;

    /** A note or amendment with its child, if it is for this reader. */
    public Optional<Note> readableBy(Account reader, UUID id) {
        return find("from Note n join fetch n.child where n.id = ?1 and n.reach in ?2", id, readableReaches(reader))
                .firstResultOptional();
    }

    /** The newest notes about a child, without the amendments. */
    public List<Note> newest(UUID childId, Account reader, int size) {
        return find(
                        "child.id = ?1 and amended is null and reach in ?2 order by at desc, id desc",
                        childId,
                        readableReaches(reader))
                .page(Page.ofSize(size))
                .list();
    }

    /** The next older ones. */
    public List<Note> before(UUID childId, Account reader, Instant at, UUID id, int size) {
        return find("""
                        child.id = ?1 and amended is null and reach in ?2 and (at < ?3 or (at = ?3 and id < ?4))
                        order by at desc, id desc""", childId, readableReaches(reader), at, id)
                .page(Page.ofSize(size))
                .list();
    }

    /** The newest about a child with their amendments. */
    public NotesAtHand newestAtHand(UUID childId, Account reader, int size) {
        return NotesAtHand.of(rows("n.child.id", childId, reader, "desc", MOST_AT_HAND), reader, size);
    }

    /** The newest about a course and its sessions, with their amendments. */
    NotesAtHand ofCourse(UUID courseId, Account reader, int size) {
        return NotesAtHand.of(rows("n.courseId", courseId, reader, "desc", MOST_AT_HAND), reader, size);
    }

    /** The notes about one session, the oldest first, with their amendments. */
    NotesAtHand ofSession(UUID sessionId, Account reader) {
        return NotesAtHand.of(rows("n.sessionId", sessionId, reader, "asc", MOST), reader, MOST);
    }

    /** Notes, amendments and up to when the reader has read them, in one statement. */
    private List<NotesAtHand.Row> rows(String subject, UUID id, Account reader, String order, int most) {
        String asked = """
                select n, (select max(r.until) from NoteReading r where r.readerId = ?3 and r.childId = n.child.id)
                from Note n where %1$s = ?1 and n.reach in ?2 order by n.at %2$s, n.id %2$s""";
        return find(asked.formatted(subject, order), id, readableReaches(reader), reader.id())
                .project(NotesAtHand.Row.class)
                .page(Page.ofSize(most))
                .list();
    }

    /** What others wrote and amended that the reader has not opened, by child. */
    Map<UUID, Unread> unread(Collection<UUID> childIds, Account reader) {
        return find("""
                        select n.child.id, count(n), (select max(o.until) from NoteReading o
                        where o.readerId = ?3 and o.childId = n.child.id)
                        from Note n where n.child.id in ?1 and n.reach in ?2
                        and n.authorId <> ?3 and not exists (select 1 from NoteReading r
                        where r.readerId = ?3 and r.childId = n.child.id and r.until >= n.at)
                        group by n.child.id""", childIds, readableReaches(reader), reader.id())
                .project(Unread.class)
                .page(Page.ofSize(MOST))
                .stream()
                .collect(Collectors.toMap(Unread::childId, unread -> unread));
    }

    /** These with their amendments, before a reader to whom so much is new. */
    NotesAtHand withAmendments(List<Note> shown, Unread unread) {
        return new NotesAtHand(
                shown, amendmentsOf(shown.stream().map(Note::id).toList()), unread.count(), unread.readUntil());
    }

    /** The amendments of these notes, the oldest first. They have the reach of what they amend. */
    private List<Note> amendmentsOf(Collection<UUID> noteIds) {
        if (noteIds.isEmpty()) {
            return List.of();
        }
        return find("amended.id in ?1 order by at, id", noteIds)
                .page(Page.ofSize(MOST))
                .list();
    }

    private static Set<NoteReach> readableReaches(Account reader) {
        return reader.role() == Role.PARENT ? EnumSet.of(NoteReach.SHARED) : EnumSet.allOf(NoteReach.class);
    }
}
